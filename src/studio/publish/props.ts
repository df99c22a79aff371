// What the studio gives to the panel that publishes.

/** The panel that makes a file, a link, a page and a class pack of the scenario as it stands. */
export interface PublishProps {
  /** The scenario's text as it stands in the editor. */
  readonly text: string;
  /** The name of its file, without a folder: `my-office.yaml`. */
  readonly name: string;
}
