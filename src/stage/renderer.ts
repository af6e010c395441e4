export type RendererName = "webgl" | "canvas";

/** Names under which drivers admit that a processor does the drawing. Then Phaser's Canvas is many times cheaper. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen|paravirtual/i;

/** Whether a WebGL renderer's name is that of a software renderer. */
export function isSoftware(renderer: string): boolean {
  return SOFTWARE.test(renderer);
}

let chosen: RendererName | null = null;

/** WebGL only where hardware draws it; Canvas otherwise. Looked at once: a context takes its time. */
export function chooseRenderer(): RendererName {
  chosen ??= drawnBest();
  return chosen;
}

function drawnBest(): RendererName {
  const gl = document.createElement("canvas").getContext("webgl", { failIfMajorPerformanceCaveat: true });
  if (!gl) return "canvas";
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const renderer: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  // A browser holds few contexts; don't leave the probe's to the garbage collector.
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return typeof renderer === "string" && !isSoftware(renderer) ? "webgl" : "canvas";
}
