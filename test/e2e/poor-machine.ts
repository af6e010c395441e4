// These run in the page, before any script of ours.

/** No WebGL at all, as on old PCs and in locked-down browsers. */
export function withoutWebGL(): void {
  const { prototype } = HTMLCanvasElement;
  const real = Reflect.get(prototype, "getContext") as typeof prototype.getContext;
  prototype.getContext = new Proxy(real, {
    apply: (getContext, canvas, [kind, ...rest]) =>
      String(kind).includes("webgl") ? null : Reflect.apply(getContext, canvas, [kind, ...rest]),
  });
}

/** A machine whose processor passes for a graphics card: WebGL, though tests mostly run where nothing draws it but software. */
export function withGraphicsCard(): void {
  const { prototype } = HTMLCanvasElement;
  const real = Reflect.get(prototype, "getContext") as typeof prototype.getContext;
  prototype.getContext = new Proxy(real, {
    apply: (getContext, canvas, [kind, options]: [string, object?]) =>
      Reflect.apply(getContext, canvas, [kind, { ...options, failIfMajorPerformanceCaveat: false }]),
  });
  const ask = Reflect.get(WebGLRenderingContext.prototype, "getParameter") as (name: number) => unknown;
  WebGLRenderingContext.prototype.getParameter = new Proxy(ask, {
    apply: (getParameter, gl, [name]: [number]) =>
      // UNMASKED_RENDERER_WEBGL
      name === 0x9246 ? "Mali-G52" : Reflect.apply(getParameter, gl, [name]),
  });
}

/** A phone with 1 GB of memory. */
export function withLittleMemory(): void {
  Object.defineProperty(Navigator.prototype, "deviceMemory", { get: () => 1 });
}

/** A machine with 8 GB, whatever this one has. */
export function withMuchMemory(): void {
  Object.defineProperty(Navigator.prototype, "deviceMemory", { get: () => 8 });
}

/** A browser that was asked to save data. */
export function savingData(): void {
  Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) });
}

/** No canvas of any kind. */
export function withoutCanvas(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
  Reflect.deleteProperty(globalThis, "OffscreenCanvas");
}

/** Somebody has switched the picture off: for tests that are about the store, and where drawing only takes time. */
export function withoutPicture(): void {
  // The blank page before the first has no storage.
  if (location.protocol === "about:") return;
  const settings = "plain-sight.settings";
  if (localStorage.getItem(settings) === null) localStorage.setItem(settings, JSON.stringify({ stage: false }));
}
