// Stands in the page for the reader of ICU skeletons ("{price, number, ::currency/EUR}"), which no message of the catalogue uses: numbers,
// money and dates go through `words/format.ts`. A test of the catalogue keeps it so.

const none = () => {
  throw new Error('messages have no skeletons: format the value in words/format.ts');
};

export { none as parseDateTimeSkeleton, none as parseNumberSkeleton, none as parseNumberSkeletonFromString };
