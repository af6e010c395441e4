import { normalizePath, type Plugin } from "vite";

/**
 * Lets the page fetch a script that its entry imports later (`module`, from the root: `src/main.ts`), and all that this
 * one imports at once, beside the entry and not after it.
 */
export const ahead = (module: string): Plugin => {
  let root = "";
  return {
    name: "plain-sight-ahead",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const wanted = Object.values(bundle).find(
          file => file.type === "chunk" && file.moduleIds.includes(normalizePath(`${root}/${module}`)),
        );
        if (wanted?.type !== "chunk") throw new Error(`The build has no script of ${module} to fetch ahead.`);
        const files = [...wanted.imports, wanted.fileName].filter(file => !html.includes(file));
        return {
          html,
          tags: files.map(file => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
            injectTo: "head" as const,
          })),
        };
      },
    },
  };
};
