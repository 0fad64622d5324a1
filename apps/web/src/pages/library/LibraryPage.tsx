import { Waiting } from "../../states/Waiting.tsx";
import { useTitle } from "../../title.ts";
import { say } from "../../words/index.ts";

export default function LibraryPage() {
  useTitle(() => say().shell.nav.library);
  return <Waiting noun={say().shell.nav.library} />;
}
