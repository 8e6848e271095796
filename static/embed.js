// Throughline on your page:
//   <script src="https://…/embed.js" defer></script>
//   <throughline-canvas src="project.json" mode="view" title="Our business model">
//     <a href="project.json">The project as a file</a>
//   </throughline-canvas>
// No dependency. Types: embed.d.ts. Everything else: docs/embedding.md.
(() => {
  'use strict';

  const NAME = 'throughline-embed';
  const HERE = document.currentScript?.src || location.href;
  const OPTIONS = ['mode', 'view', 'theme', 'accent', 'lang', 'paper', 'storage', 'features', 'example'];
  const CONFIGURED = { theme: 'theme', accent: 'accent', lang: 'locale', paper: 'paper', view: 'view' };
  const SANDBOX = 'allow-scripts allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox';
  const ORIGIN = /^https?:/.test(location.origin) ? location.origin : 'null';
  const STYLE = `:host{display:block;min-block-size:100px}:host([hidden]){display:none}
    iframe{display:block;inline-size:100%;block-size:100%;border:0;color-scheme:normal}
    @media print{div{position:relative;container-type:inline-size;max-inline-size:var(--wide);aspect-ratio:var(--shape);
    break-inside:avoid;overflow:clip}iframe{position:absolute;inline-size:var(--wide);block-size:var(--tall)!important;transform-origin:0 0;scale:min(1,100cqi/var(--wide))}}`;

  class ThroughlineError extends Error {
    /** @param {{code?: string, message?: string}} error */
    constructor({ code = 'internal', message = '', ...more }) {
      super(message || code);
      Object.assign(this, { name: 'ThroughlineError', code }, more);
    }
  }

  class ThroughlineCanvas extends HTMLElement {
    static observedAttributes = ['src', 'mode', 'title', 'height', 'features', ...Object.keys(CONFIGURED)];

    /** @type {HTMLIFrameElement | undefined} */
    #frame;
    /** @type {MessagePort | undefined} */
    #port;
    #url = new URL(HERE);
    #value = '';
    #number = 0;
    /** @type {Map<number, {resolve: Function, reject: Function}>} */
    #open = new Map();
    /** @type {object[]} what is said before anybody hears */
    #early = [];
    #hello = (event) => this.#greeted(event);
    // On paper the page is narrower, and the frame cannot grow then: it is laid out as it was, only smaller.
    #paper = () => {
      const { clientWidth: wide, clientHeight: tall } = this.#frame;
      this.style.setProperty('--wide', `${wide}px`);
      this.style.setProperty('--tall', `${tall}px`);
      this.style.setProperty('--shape', `${wide} / ${tall}`);
    };

    connectedCallback() {
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const style = Object.assign(document.createElement('style'), { textContent: STYLE });
      const logo = Object.assign(document.createElement('slot'), { name: 'logo' });
      this.#frame = document.createElement('iframe');
      this.#frame.title = this.title || 'Throughline';
      this.#frame.loading = 'lazy';
      this.#frame.allow = 'clipboard-write; fullscreen';
      this.#frame.setAttribute('sandbox', this.#isolated ? SANDBOX : `${SANDBOX} allow-same-origin`);
      this.#sized();
      addEventListener('message', this.#hello);
      addEventListener('beforeprint', this.#paper);
      this.#frame.src = this.#address().href;
      const place = document.createElement('div');
      place.append(this.#frame);
      shadow.replaceChildren(style, logo, place);
      if (this.#value) this.#load(this.#value);
      else if (this.hasAttribute('src')) this.#fetched();
      else if (!this.hasAttribute('example')) this.#load(null);
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hello);
      removeEventListener('beforeprint', this.#paper);
      // What the frame says as it goes (the last save) still arrives; it is heard a moment longer.
      const port = this.#port;
      setTimeout(() => port?.close(), 2_000);
      this.#port = undefined;
      this.#early = [];
      for (const { reject } of this.#open.values()) reject(new ThroughlineError({ code: 'gone', message: 'the frame is gone' }));
      this.#open.clear();
    }

    attributeChangedCallback(name, before, now) {
      if (!this.#frame || before === now || !this.isConnected) return;
      if (name === 'src') this.#fetched();
      else if (name === 'title') this.#frame.title = now || 'Throughline';
      else if (name === 'height') this.#sized();
      else if (name === 'mode') this.#quietly('setReadonly', { readonly: now === 'view' });
      else if (name === 'features') this.#quietly('configure', { features: (now ?? '').split(/[\s,]+/).filter(Boolean) });
      else if (now !== null || name === 'accent') this.#quietly('configure', { [CONFIGURED[name]]: now ?? '' });
    }

    /** The document as JSON, as far as this page knows: what was loaded, or saved last. */
    get value() {
      return this.#value;
    }

    set value(json) {
      this.load(json).catch((error) => this.#failed(error));
    }

    /** Show a document (a JSON string, or an object; nothing: a new one). */
    load(json) {
      return this.#load(typeof json === 'object' && json ? JSON.stringify(json) : json || null);
    }

    /** The document as it is now, saved or not. */
    async getDocument() {
      return (await this.#ask('getDocument')).json;
    }

    /** The document as a file: `{name, mime, data, encoding?, blob}`. */
    async export(format = 'json') {
      const file = await this.#ask('export', { format });
      const bytes = (text) => Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
      const content = file.encoding === 'base64' ? bytes(file.data) : file.data;
      return { ...file, blob: new Blob([content], { type: file.mime }) };
    }

    print() {
      return this.#ask('print');
    }

    /** Change how it looks: theme, accent, locale, paper, features, view. */
    configure(options) {
      return this.#ask('configure', options);
    }

    focus() {
      this.#frame?.focus();
      this.#quietly('focus');
    }

    get #isolated() {
      return this.hasAttribute('isolated');
    }

    #address() {
      const url = new URL(this.getAttribute('base') ?? 'embed/', HERE);
      for (const name of OPTIONS) {
        const value = this.getAttribute(name);
        if (value !== null) url.searchParams.set(name, name === 'accent' ? value.replace('#', '') : value);
      }
      url.searchParams.set('host', ORIGIN);
      url.searchParams.set('height', this.#auto ? 'auto' : 'fixed');
      return (this.#url = url);
    }

    /** As tall as what is in it: usual where it is read; whoever works in it has a window with its own scrolling. */
    get #auto() {
      return (this.getAttribute('height') ?? (this.getAttribute('mode') === 'view' ? 'auto' : 'fixed')) === 'auto';
    }

    #sized() {
      const height = this.getAttribute('height') ?? '';
      this.#frame.style.blockSize = /^\d+$/.test(height) ? `${height}px` : this.#auto ? '480px' : 'min(85vh, 860px)';
    }

    /** The frame says that it is there: it, from where we put it, and nobody else. */
    #greeted({ source, origin, data }) {
      if (this.#port || source !== this.#frame.contentWindow) return;
      if (origin !== (this.#isolated ? 'null' : this.#url.origin)) return;
      if (data?.protocol !== NAME || data.type !== 'hello' || !data.versions?.includes(1)) return;
      const { port1, port2 } = new MessageChannel();
      this.#port = port1;
      port1.onmessage = (event) => this.#heard(event.data);
      const answer = { protocol: NAME, type: 'connect', version: 1 };
      source.postMessage(answer, this.#isolated ? '*' : origin, [port2]);
      for (const message of this.#early.splice(0)) port1.postMessage(message);
    }

    #ask(type, payload = {}) {
      const id = (this.#number += 1);
      const message = { v: 1, id, type, payload };
      if (this.#port) this.#port.postMessage(message);
      else this.#early.push(message);
      return new Promise((resolve, reject) => this.#open.set(id, { resolve, reject }));
    }

    #quietly(type, payload) {
      this.#ask(type, payload).catch((error) => this.#failed(error));
    }

    async #load(json) {
      const answer = await this.#ask('load', json === null ? {} : { json });
      this.#value = json ?? '';
      return answer;
    }

    async #fetched() {
      try {
        const answer = await fetch(new URL(this.getAttribute('src'), document.baseURI));
        if (!answer.ok) throw new ThroughlineError({ code: 'not_found', message: `${answer.status} ${answer.url}` });
        await this.#load(await answer.text());
      } catch (error) {
        this.#failed(error);
      }
    }

    #heard({ re, ok, type, payload, error }) {
      if (re !== undefined) {
        const asked = this.#open.get(re);
        this.#open.delete(re);
        if (ok) asked?.resolve(payload);
        else asked?.reject(new ThroughlineError(error ?? {}));
        return;
      }
      if (type === 'resize' && this.#auto) this.#frame.style.blockSize = `${payload.height}px`;
      if (type === 'save') this.#saves(payload);
      else if (type === 'error') this.#failed(payload);
      else this.#event(type, payload);
    }

    /** Whoever keeps documents says `saved()` (or `failed()`) when it is done; until then it is not saved. */
    #saves({ rev, json }) {
      this.#value = json;
      const said = (type) => () => this.#quietly(type, { rev });
      this.#event('save', { rev, json, saved: said('saved'), failed: said('notSaved') });
    }

    #failed({ code = 'internal', message = '', ...more }) {
      if (code !== 'gone') this.#event('error', { code, message, ...more });
    }

    #event(type, detail) {
      this.dispatchEvent(new CustomEvent(type, { detail }));
    }
  }

  if (!customElements.get('throughline-canvas')) customElements.define('throughline-canvas', ThroughlineCanvas);
})();
