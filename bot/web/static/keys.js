// Which things can be pressed, in which order, for two keys and for one switch (scan.js).
// Two keys (for switches): Space goes on, Enter chooses. What can be chosen comes first, then "I'm not safe".
// A text box is gone past like anything else: Enter (or a first letter) begins writing in it, Enter or Escape ends it.
(function () {
  "use strict";
  const STOPS = "a[href], button, input:not([type=hidden]), textarea, summary";
  const FIRST = "[data-choices] button, [data-start] button, main .card, main .big-button";
  const two = document.documentElement.dataset.keys === "two";
  let writing = null;

  const isBox = (element) => element.tagName === "TEXTAREA" || (element.tagName === "INPUT" && !/^(radio|checkbox|file)$/.test(element.type));
  const shown = (element) => !element.disabled && !element.matches(".skip, [aria-hidden=true]") && (element.checkVisibility ? element.checkVisibility({ visibilityProperty: true }) : element.offsetParent !== null);

  // One round: the choices, "I'm not safe", then the rest; what was said before comes last.
  function stops() {
    const place = document.querySelector("dialog[open]") || document;
    const rank = (element) => (element.matches(FIRST) ? 0 : element.matches(".not-safe") ? 1 : element.closest("[data-log]") ? 3 : 2);
    const all = [...place.querySelectorAll(STOPS)].filter(shown).filter((element) => two || !(isBox(element) || element.matches(".send")));
    return [0, 1, 2, 3].flatMap((wanted) => all.filter((element) => rank(element) === wanted));
  }
  function goOn() {
    const all = stops();
    const next = all[(all.indexOf(document.activeElement) + 1) % all.length];
    if (next) next.focus();
  }
  function write(box) {
    writing = box;
    box.classList.add("writing");
    window.companion.tell(document.documentElement.dataset.writing);
  }
  function leave() {
    if (writing) writing.classList.remove("writing");
    writing = null;
  }
  window.companionKeys = { stops, first_of: (element) => element.matches(FIRST + ", .not-safe"), first: () => {
    if (!two) { window.companionScan.begin(); return; }
    leave();
    const all = stops();
    if (all[0]) all[0].focus({ preventScroll: true }); } };
  if (!two) return;

  addEventListener("keydown", (event) => {
    const box = isBox(event.target) ? event.target : null;
    if (box && writing === box) {
      const ends = event.key === "Escape" || (event.key === "Enter" && !event.shiftKey && (box.tagName === "TEXTAREA" || !box.value.trim()));
      if (event.key === "Enter" || ends) leave();
      if (!ends || (box.value.trim() && event.key === "Enter" && box.closest("[data-composer]"))) return;
      event.preventDefault();
      event.stopPropagation();
      goOn();
    } else if (event.key === " ") {
      event.preventDefault();
      goOn();
    } else if (event.key === "Enter" && box) {
      event.preventDefault();
      event.stopPropagation();
      write(box);
    } else if (event.key === "Enter" && event.target.type === "radio") {
      event.preventDefault();
      event.target.click();
    } else if (box && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) write(box);
  }, true);
  // Space is also "press" when a key is let go: here it only ever goes on.
  addEventListener("keyup", (event) => { if (event.key === " " && !writing) event.preventDefault(); }, true);
  addEventListener("focusout", leave);
})();
