/** A view that the reader keeps: its name, and the part of the address that says what it shows. */
export interface SavedView {
  readonly name: string;
  readonly address: string;
}

const key = 'entente.views';

/** The views kept in this browser; what was put there by others and is none is left out. */
export function savedViews(): readonly SavedView[] {
  return viewsIn(localStorage.getItem(key) ?? '[]');
}

/** Reads views back from JSON; nothing of what is none. */
export function viewsIn(text: string): readonly SavedView[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isView) : [];
  } catch {
    return [];
  }
}

/** Only what begins with `?` leads to this page again. */
function isView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { name, address } = value as Partial<Record<keyof SavedView, unknown>>;
  return typeof name === 'string' && typeof address === 'string' && address.startsWith('?');
}

/** Keeps a view; in place of one of that name, where there is one. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  return [...views.filter(({ name }) => name !== view.name), view];
}

export function keepViews(views: readonly SavedView[]): void {
  localStorage.setItem(key, JSON.stringify(views));
}
