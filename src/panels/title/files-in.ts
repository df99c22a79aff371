// What was let go on the page: files, and folders, which a browser hands out as if they were files that cannot be read.

/** A file, or a folder where it is said to be one. */
export type LetGo = File & { readonly isFolder?: boolean };

interface Item {
  readonly kind: string;
  /** Null for what is no file of a disk. */
  webkitGetAsEntry(): { readonly isDirectory: boolean } | null;
}

/** Only within the event is it known which of them is a folder. */
export function filesIn({ files, items }: { readonly files: Iterable<File>; readonly items: Iterable<Item> }): readonly LetGo[] {
  const entries = [...items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry());
  return [...files].map((file, index) => (entries[index]?.isDirectory === true ? Object.assign(file, { isFolder: true }) : file));
}
