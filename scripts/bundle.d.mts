export interface BundleOptions {
  /** The global that an `iife` puts its exports into. */
  readonly name?: string;
  readonly format?: 'iife' | 'es';
  /** For Node itself: its built-in modules stay outside. */
  readonly node?: boolean;
  /** Packages that stay imports. */
  readonly external?: readonly string[];
}
/** Bundles a TypeScript entry and all it imports to one script, and returns its text. */
export function bundle(entry: string, options?: BundleOptions): Promise<string>;
