// One tab edits a project at a time: a Web Lock for each project, and a channel to ask another tab for it.
// Where the browser has no locks, every tab may edit; the revision check of storage still protects.

const PATIENCE = 1_500;
const { locks } = navigator;
/** @type {Map<string, () => void>} what gives each lock back */
const held = new Map();
/** @type {Map<string, AbortController>} where we stand in line */
const waiting = new Map();
let tell = { wanted: () => {}, granted: () => {}, lost: () => {} };
/** @type {BroadcastChannel | undefined} */
let channel;

/** @param {string} name @param {LockOptions} options @param {(got: boolean) => void} answered */
const request = (name, options, answered) =>
  locks
    .request(name, options, (lock) => {
      if (!lock) return answered(false);
      waiting.delete(name);
      return new Promise((release) => {
        held.set(name, release);
        answered(true);
      });
    })
    .catch(() => {
      // Taken from us, or we left the line.
      if (held.delete(name)) tell.lost(name);
    });

const wait = (name) => {
  if (!locks || waiting.has(name) || held.has(name)) return;
  const controller = new AbortController();
  waiting.set(name, controller);
  request(name, { signal: controller.signal }, (got) => got && tell.granted(name));
};

const leave = (name) => {
  waiting.get(name)?.abort();
  waiting.delete(name);
};

/** @param {string} about the deployment @param {(name: string) => void} wanted @param {(name: string) => void} granted @param {(name: string) => void} lost */
export const listen = (about, wanted, granted, lost) => {
  tell = { wanted, granted, lost };
  if (!globalThis.BroadcastChannel) return;
  channel = new BroadcastChannel(about);
  channel.onmessage = ({ data }) => held.has(data) && tell.wanted(data);
};

/** Whether this tab may edit now; if not, it stands in line. */
export const take = async (name) => {
  if (!locks || held.has(name)) return true;
  const got = await new Promise((answered) => request(name, { ifAvailable: true }, answered));
  if (!got) wait(name);
  return got;
};

/** Ask the other tab; if it does not answer (asleep, or stuck), take the lock from it. */
export const ask = (name) => {
  if (!locks) return tell.granted(name);
  channel?.postMessage(name);
  setTimeout(() => {
    if (held.has(name)) return;
    leave(name);
    request(name, { steal: true }, (got) => got && tell.granted(name));
  }, PATIENCE);
};

export const letGo = (name, again) => {
  held.get(name)?.();
  held.delete(name);
  leave(name);
  if (again) wait(name);
};
