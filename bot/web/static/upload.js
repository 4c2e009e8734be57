// Loading a plan: drop a file, see its name, and go on by itself when it has been read.
(function () {
  "use strict";
  const form = document.querySelector("[data-drop]");
  if (form) {
    const input = form.querySelector("input[type=file]");
    const chosen = form.querySelector("[data-chosen]");
    const problem = form.querySelector("[data-problem]");
    const tooBig = () => [...input.files].reduce((sum, file) => sum + file.size, 0) > Number(form.dataset.most);
    // Said before half of it has been sent.
    form.addEventListener("submit", (event) => { if (tooBig()) event.preventDefault(); });
    const show = async () => {
      if (window.companionPhotos && await window.companionPhotos.take(input.files)) { input.value = ""; problem.textContent = ""; return; }
      problem.textContent = tooBig() ? form.dataset.tooBig : "";
      if (input.files.length) chosen.textContent = [...input.files].map((file) => file.name).join(", ");
    };
    input.addEventListener("change", show);
    addEventListener("load", () => { if (input.files.length) show(); });
    for (const kind of ["dragover", "dragenter"]) form.addEventListener(kind, (event) => { event.preventDefault(); form.classList.add("over"); });
    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", (event) => { event.preventDefault(); form.classList.remove("over"); input.files = event.dataTransfer.files; show(); });
  }
  if (document.querySelector("[data-reading-plan]")) {
    const look = async () => {
      const reply = await fetch("/adult/plan/reading", { headers: { "X-Part": "1" } }).then((answer) => answer.json()).catch(() => ({ state: "reading" }));
      if (reply.state === "reading") setTimeout(look, 700); else location.reload();
    };
    setTimeout(look, 700);
  }
})();
