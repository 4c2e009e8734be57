// A code by pressing numbers on the screen, for who has no keyboard: a finger, two keys or one switch.
(function () {
  "use strict";
  const box = document.getElementById("code");
  document.querySelector("[data-keypad]").addEventListener("click", (event) => {
    const key = event.target.closest("button");
    if (!key) return;
    if ("back" in key.dataset) box.value = box.value.slice(0, -1);
    else if (key.dataset.digit && box.value.length < box.maxLength) box.value += key.dataset.digit;
  });
})();
