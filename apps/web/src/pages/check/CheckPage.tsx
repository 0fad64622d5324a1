import { createEffect, createSignal, For, Match, on, Show, Switch } from "solid-js";
import { Choose } from "../../files/Choose.tsx";
import { Drop } from "../../files/Drop.tsx";
import { useIncoming } from "../../files/incoming.ts";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { Waiting } from "../../states/Waiting.tsx";
import { useTitle } from "../../title.ts";
import { say } from "../../words/index.ts";
import { CheckedReport } from "./CheckedReport.tsx";
import { useReading } from "./reading.ts";
import "./check.css";

/** Checks a document without sending it anywhere: it is read, checked and forgotten on this machine. */
export default function CheckPage() {
  const { progress, ready, open, close } = useReading();
  const take = ([file]: readonly File[]) => {
    if (file) void open(file);
  };
  const over = useIncoming(take);
  const [which, setWhich] = createSignal(0);
  createEffect(on(progress, () => setWhich(0)));
  const read = () => {
    const now = progress();
    return now.state === "read" ? now : null;
  };
  const name = () => {
    const now = progress();
    return now.state === "idle" ? "" : now.name;
  };
  const refused = () => {
    const now = progress();
    if (now.state === "refused") return now.said[lang()];
    return now.state === "broken" ? say().check.broken : null;
  };
  useTitle(() => (name() ? `${name()} ${say().check.title}` : say().check.title));
  return (
    <Switch
      fallback={
        <div class="check">
          <h1>{say().check.title}</h1>
          <p class="private">
            <Mark look="clean" /> {say().check.private}
            <Show when={ready()}> {say().check.ready}</Show>
          </p>
          <Show when={refused()}>
            {(said) => (
              <p class="refused" role="alert">
                <strong>{name()}</strong> {said()}
              </p>
            )}
          </Show>
          <Drop over={over()} take={take} />
          <p class="faint">{say().check.kept}</p>
        </div>
      }
    >
      <Match when={progress().state === "reading"}>
        <div class="check">
          <h1>{say().check.title}</h1>
          <Waiting noun={name()} />
          <button type="button" onClick={close}>
            {say().check.stop}
          </button>
        </div>
      </Match>
      <Match when={read()}>
        {(file) => (
          <div class="checked">
            <header class="screen-only">
              <h1>{file().name}</h1>
              <Show when={file().reports.length > 1}>
                <fieldset aria-label={say().check.reports}>
                  <For each={file().reports}>
                    {({ report }, index) => (
                      <button type="button" aria-pressed={which() === index()} onClick={() => setWhich(index())}>
                        {report.authority ?? ""} {report.year ?? index() + 1}
                      </button>
                    )}
                  </For>
                </fieldset>
              </Show>
              <span class="private">
                <Mark look="clean" /> {say().check.nothingSent}
              </span>
              <Show when={(file().reports[which()]?.notes.length ?? 0) > 0}>
                <details>
                  <summary>{say().add.notes(file().reports[which()]?.notes.length ?? 0)}</summary>
                  <ul>
                    <For each={file().reports[which()]?.notes ?? []}>{(note) => <li>{note[lang()]}</li>}</For>
                  </ul>
                </details>
              </Show>
              <span class="acts">
                <Choose take={take}>{say().check.another}</Choose>
                <button type="button" onClick={close}>
                  {say().actions.close}
                </button>
              </span>
            </header>
            <Show when={file().reports[which()]} keyed>
              {({ report }) => <CheckedReport report={report} />}
            </Show>
          </div>
        )}
      </Match>
    </Switch>
  );
}
