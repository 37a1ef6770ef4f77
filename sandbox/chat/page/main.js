/** Puts the page together; a change of the person or of the language puts it together anew. */
import { deedsOf, listen, loadPeople } from "./connection.js";
import { element } from "./dom.js";
import { createPanel } from "./panel/panel.js";
import { createPhone } from "./phone.js";
import { loadWords } from "./words.js";

const people = await loadPeople();
/** @type {EventSource | undefined} */
let stream;
let panelIsOpen = false;

async function show() {
  const address = new URL(location.href);
  const chosen = Number(address.searchParams.get("person"));
  const someone = people.find(({ id }) => id === chosen) ?? people[0];
  if (!someone) return;
  const locale = address.searchParams.get("language") ?? someone.locale;
  const words = await loadWords(locale);
  const deeds = deedsOf(someone.id, () => phone.tell(words.t("demo-failed")));

  /** @param {boolean} open */
  const setPanel = (open) => {
    panelIsOpen = open;
    document.body.classList.toggle("panel-open", open);
    const goal = document.querySelector(open ? ".panel .close" : ".open-panel");
    if (goal instanceof HTMLElement) goal.focus();
  };
  const phone = createPhone(words, deeds, { openPanel: () => setPanel(true) });
  const panel = createPanel(words, deeds, {
    people,
    someone,
    locale,
    go: (query) => {
      for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
      if (!("language" in query)) address.searchParams.delete("language");
      history.replaceState(null, "", address);
      void show();
    },
    close: () => setPanel(false),
  });
  document.documentElement.lang = locale;
  document.title = words.t("demo-title");
  document.body.replaceChildren(element("div", { class: "desk" }, phone.root, panel.root));
  document.body.classList.toggle("panel-open", panelIsOpen);
  stream?.close();
  stream = listen(someone.id, { ...phone.listeners, panel: panel.show });
}

await show();
