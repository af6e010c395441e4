import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/**
 * Phaser as the stage uses it, and no more. The published build is one file that can't be tree-shaken (1.4 MB), so in a
 * production build `phaser` resolves to an entry that requires these parts of Phaser's own source. Under `vite dev` the
 * published build is served whole: a superset, so whatever runs on the parts runs there too.
 */
const PARTS = {
  Game: "core/Game",
  "GameObjects.Image": "gameobjects/image/Image",
  "Textures.FilterMode": "textures/const",
};

/** Required for what they register with Phaser's plugin and factory tables. */
const REGISTERED = [
  "cameras/2d/CameraManager",
  "gameobjects/DisplayList",
  "gameobjects/GameObjectCreator",
  "gameobjects/GameObjectFactory",
  "gameobjects/UpdateList",
  "gameobjects/image/ImageFactory",
  "scene/ScenePlugin",
  "time/Clock",
  "tweens/TweenManager",
];

/** Phaser reads its features as `typeof FLAG`, true even for "undefined" unless the bundler replaces it. */
const FEATURES: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

const ENTRY = "\0phaser-parts.cjs";

/** The entry's source: CommonJS, as Phaser's own. */
function entrySource(root: string): string {
  const required = (part: string): string => `require(${JSON.stringify(join(root, part))})`;
  return [
    ...REGISTERED.map(part => `${required(part)};`),
    `module.exports = { Game: ${required(PARTS.Game)}, GameObjects: { Image: ${required(PARTS["GameObjects.Image"])} } };`,
  ].join("\n");
}

/** Builds the stage on the parts of Phaser it needs. */
export function phaserParts(): Plugin {
  const root = join(dirname(createRequire(import.meta.url).resolve("phaser/package.json")), "src");
  const flags = new RegExp(`typeof (${Object.keys(FEATURES).join("|")})\\b`, "g");
  return {
    name: "phaser-parts",
    apply: "build",
    enforce: "pre",
    resolveId: id => (id === "phaser" ? ENTRY : null),
    load: id => (id === ENTRY ? entrySource(root) : null),
    transform(code, id) {
      if (!id.startsWith(root) || !flags.test(code)) return null;
      flags.lastIndex = 0;
      return { code: code.replace(flags, (_, flag: string) => String(FEATURES[flag])), map: null };
    },
  };
}
