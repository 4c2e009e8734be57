// The list of answers in the chat: what is pressed there changes the list alone, so that what stands in the box stays.
(function () {
  "use strict";
  const where = document.querySelector("[data-where]");
  const list = () => where.querySelector("[data-answers-here]");

  where.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.action.includes("/views/")) return;
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(form));
    if (event.submitter && event.submitter.name) fields[event.submitter.name] = event.submitter.value;
    if (window.companionSound) window.companionSound.stop();
    const data = await window.companion.post(new URL(form.action).pathname, fields).catch(() => null);
    if (!data) return;
    if (data.problem) { window.companion.tell(data.problem); return; }
    where.innerHTML = data.where;
    window.companion.tell(data.said);
    // The keyboard stays at the answer that was changed; after a removal it is at "Put my answer back".
    const answer = document.getElementById("answer-" + data.answer);
    const place = answer ? answer.querySelector("button, summary") : where.querySelector(".notice button") || where.querySelector("summary");
    if (place) place.focus();
  });
  // Escape closes the list, and the talk goes on where it was.
  where.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && list() && list().open) { list().open = false; list().querySelector("summary").focus(); }
  });
})();
