// Helps to read the report: filters, keys, copying, theme. Without it everything is there all the same.
(() => {
  "use strict";
  const root = document.documentElement;
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  root.classList.add("js");

  // What is remembered; a browser may forbid it.
  const memory = {
    get(key) { try { return localStorage.getItem("parallax-" + key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem("parallax-" + key, value); } catch { /* not here */ } },
  };

  const said = $("#said");
  let silence;
  const say = (text) => {
    said.textContent = text;
    clearTimeout(silence);
    silence = setTimeout(() => { said.textContent = ""; }, 2500);
  };

  // ---- theme ----
  const themes = ["system", "light", "dark"];
  const themeButton = $("#theme");
  const setTheme = (theme) => {
    if (theme === "system") root.removeAttribute("data-theme");
    else root.dataset.theme = theme;
    themeButton.textContent = "Theme: " + theme;
    themeButton.dataset.value = theme;
    memory.set("theme", theme);
  };
  const remembered = memory.get("theme");
  setTheme(themes.includes(remembered) ? remembered : "system");
  themeButton.addEventListener("click", () => {
    setTheme(themes[(themes.indexOf(themeButton.dataset.value) + 1) % themes.length]);
  });

  // ---- filters: what is switched off stands in the address, as ?severity=note&kind=name&outlet=… ----
  const form = $("#filters");
  const cards = $$(".card");
  const shown = () => cards.filter((card) => !card.hidden);

  const off = (name) => $$(`input[name=${name}]:not(:checked)`, form).map((box) => box.value);

  const applyFilters = () => {
    const severity = off("severity"), kind = off("kind"), outlet = off("outlet");
    for (const card of cards) {
      const outlets = card.dataset.outlets.split("\t");
      card.hidden = severity.includes(card.dataset.severity) || kind.includes(card.dataset.kind) ||
        outlets.every((name) => outlet.includes(name));
    }
    $("#shown").textContent = `${shown().length} of ${cards.length} shown`;
  };

  const writeAddress = () => {
    const query = new URLSearchParams();
    for (const name of ["severity", "kind", "outlet"])
      for (const value of off(name)) query.append("no-" + name, value);
    const text = query.toString();
    try {
      history.replaceState(null, "", (text ? "?" + text : location.pathname) + location.hash);
    } catch { /* a page without an address of its own */ }
  };

  const readAddress = () => {
    const query = new URLSearchParams(location.search);
    for (const box of $$("input", form)) box.checked = !query.getAll("no-" + box.name).includes(box.value);
    applyFilters();
  };

  // A finding that is linked to is shown, whatever the filters say.
  const showTarget = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.hidden) {
      target.hidden = false;
      target.scrollIntoView();
    }
    for (let node = target; node; node = node.parentElement)
      if (node.tagName === "DETAILS") node.open = true;
    if (cards.includes(target)) target.focus({ preventScroll: true });
  };

  if (form) {
    form.addEventListener("change", () => { applyFilters(); writeAddress(); });
    form.addEventListener("reset", () => setTimeout(() => { applyFilters(); writeAddress(); }));
    form.addEventListener("submit", (event) => event.preventDefault());
    readAddress();
    if (matchMedia("(max-width: 40rem)").matches && !location.search) $("#filter-box").open = false;
  }
  addEventListener("hashchange", showTarget);
  showTarget();

  // ---- copying ----
  const copy = async (text, what) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      (document.querySelector("dialog[open]") || document.body).append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    say(what + " copied");
  };

  const citationOf = (card) => $(".citation", card).textContent;

  // The articles of a finding, each with what it says in it.
  const cslOf = (card) => {
    const said = new Map();
    for (const link of $$(".side .m", card)) {
      const place = document.getElementById(link.hash.slice(1));
      const column = place && place.closest(".col");
      if (!column) continue;
      const index = column.getAttribute("aria-labelledby").slice(1);
      said.set(index, [...(said.get(index) || []), "“" + link.textContent + "”"]);
    }
    const items = [...said].map(([index, words]) => ({
      ...JSON.parse(document.getElementById("csl-" + index).textContent),
      note: `${$("h4", card).textContent.trim()}: ${words.join("; ")}`,
    }));
    return JSON.stringify(items, null, 2);
  };

  const addButton = (into, label, action) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", action);
    into.append(button, " ");
  };

  for (const card of cards) {
    const row = document.createElement("p");
    addButton(row, "Copy text", () => copy(citationOf(card), "Citation"));
    addButton(row, "Copy CSL-JSON", () => copy(cslOf(card), "CSL-JSON"));
    $(".cite", card).append(row);
    $(".link", card).addEventListener("click", () => copy($(".link", card).href, "Link"));
  }

  // ---- aligned sentences light up together ----
  for (const columns of $$(".cols")) {
    const light = (step, on) => {
      for (const block of $$(`.step[data-step="${step}"]`, columns)) block.classList.toggle("on", on);
    };
    columns.addEventListener("pointerover", (event) => {
      const block = event.target.closest(".step");
      for (const other of $$(".step.on", columns)) other.classList.remove("on");
      if (block) light(block.dataset.step, true);
    });
    columns.addEventListener("focusin", (event) => {
      const block = event.target.closest(".step");
      for (const other of $$(".step.on", columns)) other.classList.remove("on");
      if (block) light(block.dataset.step, true);
    });
    columns.addEventListener("pointerleave", () => {
      for (const other of $$(".step.on", columns)) other.classList.remove("on");
    });
  }

  // ---- keys ----
  const help = $("#keys"), keysOn = $("#keys-on");
  keysOn.checked = memory.get("keys") !== "off";
  keysOn.addEventListener("change", () => memory.set("keys", keysOn.checked ? "on" : "off"));
  const openHelp = () => { if (!help.open) help.showModal(); };
  $("#help").addEventListener("click", openHelp);

  let current = null;
  document.addEventListener("focusin", (event) => {
    current = event.target.closest(".card") || current;
  });

  const go = (card) => {
    if (!card) return;
    current = card;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "start" });
    try { history.replaceState(null, "", location.search + "#" + card.id); } catch { /* see above */ }
  };

  const step = (by) => {
    const list = shown();
    if (list.length === 0) return;
    const at = list.indexOf(current);
    if (at >= 0) return go(list[Math.min(Math.max(at + by, 0), list.length - 1)]);
    // None yet: the first one below the top of the window, or the last one above it.
    const below = list.findIndex((card) => card.getBoundingClientRect().top >= 0);
    go(by > 0 ? list[below < 0 ? list.length - 1 : below] : list[below < 0 ? list.length - 1 : Math.max(below - 1, 0)]);
  };

  // From a card to its words in the articles, and back.
  const toggleText = () => {
    const mark = document.activeElement && document.activeElement.closest(".col .m");
    if (mark) return go(document.getElementById(mark.hash.slice(1)));
    const link = current && $(".side .m", current);
    const place = link && document.getElementById(link.hash.slice(1));
    if (!place) return;
    place.scrollIntoView({ block: "center", inline: "nearest" });
    (place.matches("a") ? place : $("a", place) || place).focus({ preventScroll: true });
  };

  const actions = {
    j: () => step(1),
    k: () => step(-1),
    o: toggleText,
    c: () => { if (current) copy(citationOf(current), "Citation"); },
    f: () => {
      if (!form) return;
      $("#filter-box").open = true;
      $("input", form).focus();
      form.scrollIntoView({ block: "center" });
    },
    "?": openHelp,
  };

  document.addEventListener("keydown", (event) => {
    if (!keysOn.checked || event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });

  // ---- print: all that is folded is opened ----
  addEventListener("beforeprint", () => {
    for (const details of $$("details:not([open]):not(.furniture)")) {
      details.open = true;
      details.dataset.printed = "";
    }
  });
  addEventListener("afterprint", () => {
    for (const details of $$("details[data-printed]")) {
      details.open = false;
      delete details.dataset.printed;
    }
  });
})();
