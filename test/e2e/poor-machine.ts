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

/** No canvas of any kind. */
export function withoutCanvas(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
  Reflect.deleteProperty(globalThis, "OffscreenCanvas");
}
