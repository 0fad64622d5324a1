import { lang, setLang } from "../settings.ts";
import { say } from "../words/index.ts";

export const Language = () => (
  <fieldset class="language" aria-label={say().shell.language}>
    <button type="button" lang="zh-CN" aria-pressed={lang() === "zh"} onClick={() => setLang("zh")}>
      中文
    </button>
    <button type="button" lang="en" aria-pressed={lang() === "en"} onClick={() => setLang("en")}>
      EN
    </button>
  </fieldset>
);
