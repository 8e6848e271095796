/** Types of `embed.js`: the element `<throughline-canvas>`. See docs/embedding.md. */

export type ThroughlineView = 'canvas' | 'journey' | 'both' | 'matrix' | 'report';
export type ThroughlineTheme = 'auto' | 'light' | 'dark';
export type ThroughlinePaper = 'A4' | 'Letter' | 'A3' | 'Tabloid' | 'A2' | 'A1' | 'A0';
export type ThroughlineFeature =
  | 'title' | 'views' | 'panel' | 'findings' | 'guide' | 'undo' | 'print' | 'download' | 'exit';
export type ThroughlineCode =
  | 'bad_message' | 'too_large' | 'unsupported' | 'invalid_document' | 'newer_document' | 'read_only' | 'busy'
  | 'internal' | 'gone' | 'not_found';

/** What a promise of the element is rejected with. */
export interface ThroughlineError extends Error {
  code: ThroughlineCode;
  /** Of `invalid_document`: what is wrong, and where. */
  issues?: { place: string; message: string }[];
  /** Of `unsupported` formats: those that there are. */
  formats?: string[];
}

export interface ThroughlineLook {
  theme?: ThroughlineTheme;
  /** `#rrggbb`; made readable where it is not. Empty: Throughline's own. */
  accent?: string;
  /** A language tag such as `en-GB` or `de-CH`. */
  locale?: string;
  paper?: ThroughlinePaper;
  features?: ThroughlineFeature[];
  view?: ThroughlineView;
}

export interface ThroughlineFile {
  format: string;
  rev: number;
  name: string;
  mime: string;
  /** Text, or base64 where `encoding` says so. */
  data: string;
  encoding?: 'base64';
  /** The same as a file to be offered or sent. */
  blob: Blob;
}

export interface ThroughlineEvents {
  progress: CustomEvent<{ stage: string; text: string }>;
  ready: CustomEvent<{
    appVersion: string;
    schemaVersion: number;
    capabilities: { formats: string[]; messages: string[] };
  }>;
  loaded: CustomEvent<{ rev: number; issues: unknown[] }>;
  /** Something was changed, or is kept now; at most twice a second. */
  change: CustomEvent<{ rev: number; dirty: boolean }>;
  /** Keep `json`, then call `saved()`; until then "Not saved" is seen. */
  save: CustomEvent<{ rev: number; json: string; saved: () => void; failed: () => void }>;
  resize: CustomEvent<{ height: number }>;
  /** The person pressed “Done” (feature `exit`). */
  exit: CustomEvent<{ rev: number; dirty: boolean }>;
  error: CustomEvent<{ code: ThroughlineCode; message: string }>;
}

export interface ThroughlineCanvas extends HTMLElement {
  /** The document as JSON, as far as the page knows it. Setting it loads it. */
  value: string;
  load(json?: string | object | null): Promise<{ rev: number; issues: unknown[] }>;
  getDocument(): Promise<string>;
  export(format?: string): Promise<ThroughlineFile>;
  print(): Promise<unknown>;
  configure(look: ThroughlineLook): Promise<unknown>;
  addEventListener<K extends keyof ThroughlineEvents>(
    type: K, listener: (event: ThroughlineEvents[K]) => void, options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'throughline-canvas': ThroughlineCanvas;
  }
}
