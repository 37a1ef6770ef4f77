/** The way to the server: one stream of news, and deeds. */

/** @typedef {{ id: number, firstName: string, role: string, locale: string, username: string }} Someone */
/** @typedef {import("grammy/types").Message} Message */

/** @returns {Promise<Someone[]>} */
export async function loadPeople() {
  return (await fetch("/people")).json();
}

/**
 * Listens to what happens on one person's phone until `close()`. The browser connects again by itself.
 * @param {number} personId
 * @param {Record<string, (data: any) => void>} listeners by the event's name; "error" has no data
 */
export function listen(personId, listeners) {
  const source = new EventSource(`/events?person=${personId}`);
  for (const [name, listener] of Object.entries(listeners)) {
    source.addEventListener(name, (event) => listener(event.data && JSON.parse(event.data)));
  }
  return source;
}

/**
 * @typedef {object} Deeds
 * @property {(path: string, body?: object) => Promise<any>} act never rejects
 * @property {(files: File[], kind: string, more?: { caption?: string, duration?: number }) => Promise<any>} upload
 */

/**
 * What a person can do.
 * @param {number} personId
 * @param {() => void} failed called when a deed could not be done; it then resolves with nothing in it
 * @returns {Deeds}
 */
export function deedsOf(personId, failed) {
  const attempt = (/** @type {string} */ path, /** @type {string | FormData} */ body) =>
    post(`${path}?person=${personId}`, body).catch(() => {
      failed();
      return {};
    });
  return {
    act: (path, body = {}) => attempt(path, JSON.stringify(body)),
    upload(files, kind, { caption = "", duration = 0 } = {}) {
      const form = new FormData();
      form.set("kind", kind);
      form.set("caption", caption);
      form.set("duration", String(duration));
      for (const file of files) form.append("files", file);
      return attempt("/upload", form);
    },
  };
}

/** @param {string} url @param {string | FormData} body */
async function post(url, body) {
  const response = await fetch(url, { method: "POST", body });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

/** @param {string} fileId */
export function fileAddress(fileId) {
  return `/file?id=${encodeURIComponent(fileId)}`;
}
