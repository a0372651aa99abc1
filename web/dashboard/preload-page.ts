import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/**
 * Has the HTML name what `main.ts` loads as it begins, so that the browser fetches it beside that and not after it: the page's own
 * modules and styles, and the typeface of what it says.
 */
export function preloadPage(): Plugin {
  return {
    name: 'preload-page',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const page = Object.values(bundle).find(
          (file): file is Rolldown.OutputChunk =>
            file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith('/dashboard/page.tsx')),
        );
        if (page === undefined) throw new Error('The build has no page.tsx.');
        const chunks = [page.fileName, ...page.imports].filter((file) => !html.includes(file));
        const styles = [...(page.viteMetadata?.importedCss ?? [])];
        const typeface = Object.keys(bundle).filter((name) => /latin-wght-normal.*[.]woff2$/.test(name));
        return [
          ...chunks.map((file) => link({ rel: 'modulepreload', href: `./${file}` })),
          ...styles.map((file) => link({ rel: 'stylesheet', href: `./${file}` })),
          ...typeface.map((file) =>
            link({ rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}` }),
          ),
        ];
      },
    },
  };
}

function link(attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' };
}
