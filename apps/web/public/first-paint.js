// Before anything is painted: language, theme and text size as they were left. The same keys as in src/settings.ts.
(() => {
  var root = document.documentElement;
  function kept(key) {
    try {
      return localStorage.getItem(`gouji.${key}`);
    } catch (_) {
      return null;
    }
  }
  var asked = /[?&]lang=(zh|en)(?:&|$)/.exec(location.search);
  var lang = asked?.[1] || kept("lang");
  if (lang === "en") root.lang = "en";
  var theme = kept("theme");
  if (!/^(light|dark|contrast)$/.test(theme || "")) {
    theme = matchMedia("(prefers-contrast: more)").matches
      ? "contrast"
      : matchMedia("(prefers-color-scheme: dark)").matches
        ? "dark"
        : "light";
  }
  root.dataset.theme = theme;
  var size = kept("size");
  if (/^(large|largest)$/.test(size || "")) root.dataset.size = size;
})();
