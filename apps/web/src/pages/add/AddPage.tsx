import { For, Show } from "solid-js";
import { useLibrary } from "../../data/held.ts";
import { Drop } from "../../files/Drop.tsx";
import { useIncoming } from "../../files/incoming.ts";
import { useTitle } from "../../title.ts";
import { say } from "../../words/index.ts";
import { add, clearDone, isPending, isSettled, queue } from "./queue.ts";
import { SentFile } from "./SentFile.tsx";
import "./add.css";

/** Documents for the library: each is sent, read, checked and kept, and says what came of it. */
export default function AddPage() {
  const library = useLibrary();
  const over = useIncoming(add);
  const done = () => queue.filter((one) => !isPending(one)).length;
  const troubled = () => queue.filter((one) => !isPending(one) && !isSettled(one)).length;
  const moving = () => queue.length > done();
  useTitle(() => (moving() ? say().add.progress(done(), queue.length) : say().add.title));
  return (
    <div class="add">
      <h1>{say().add.title}</h1>
      <p>
        {say().add.said} <a href="/check">{say().add.rather}</a>
      </p>
      <Drop many over={over()} take={add} />
      <Show when={queue.length > 0}>
        <section aria-label={say().add.files}>
          <div class="progress">
            <progress max={queue.length} value={done()} aria-label={say().add.progress(done(), queue.length)} />
            <p role="status">
              {say().add.progress(done(), queue.length)}
              {troubled() > 0 ? say().add.troubled(troubled()) : ""}
            </p>
            <Show when={queue.some(isSettled)}>
              <button type="button" onClick={clearDone}>
                {say().add.clear}
              </button>
            </Show>
          </div>
          <ol>
            <For each={queue}>{(one) => <SentFile sent={one} library={library.data} />}</For>
          </ol>
        </section>
      </Show>
    </div>
  );
}
