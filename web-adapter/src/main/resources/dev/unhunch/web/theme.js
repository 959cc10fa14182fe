// Runs before the first paint, so that the page does not flash in the other theme.
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const read = () => {
    try {
      return localStorage.getItem("unhunch-theme");
    } catch {
      return null; // storage may be switched off
    }
  };
  const show = () => {
    document.documentElement.dataset.theme = read() ?? (dark.matches ? "dark" : "light");
  };
  dark.addEventListener("change", show);
  show();
})();
