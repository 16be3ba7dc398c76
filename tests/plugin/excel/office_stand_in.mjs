// SPDX-License-Identifier: MIT
//
// The part of Office.js's Common API that the pane asks: the workbook's bytes in slices, and what this Excel can do.

/** `fails` is 'file', a slice's number, or 'close'; `sets` says which requirement sets there are. */
export function officeStandIn(bytes, { slice = 4096, fails, sets = () => true, language = 'nb-NO', platform = 'PC', host = 'Excel' } = {}) {
  const seen = { open: 0, closed: 0, slices: 0 };
  const answer = (done, isFault, value) => setTimeout(() => done(isFault
    ? { status: 'failed', error: { code: 5001, message: 'An internal error has occurred.' } }
    : { status: 'succeeded', value }));
  const file = {
    sliceCount: Math.ceil(bytes.length / slice),
    size: bytes.length,
    getSliceAsync(index, done) {
      ++seen.slices;
      answer(done, fails === index, { index, data: Array.from(bytes.subarray(index * slice, (index + 1) * slice)) });
    },
    closeAsync(done) {
      ++seen.closed;
      answer(done, fails === 'close');
    },
  };
  const getFileAsync = (type, options, done) => {
    if (type !== 'compressed' || !(options.sliceSize <= 4_194_304)) {
      throw new Error('Excel gives an .xlsx, in slices of at most 4 MB');
    }
    ++seen.open;
    answer(done, fails === 'file', file);
  };
  return { seen, Office: {
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
    context: host && { platform, displayLanguage: language, document: { getFileAsync }, requirements: { isSetSupported: sets } },
    onReady: (ready) => setTimeout(() => ready({ host, platform })),
  } };
}
