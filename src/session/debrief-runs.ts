// What few runs need, and none before its debrief or its first look at the weeks: going back, the tree of branches, and handing in. Fetched then.

export { askBranches, goBack } from './branches.ts';
export { handIn, previewHandIn } from './hand-in.ts';
