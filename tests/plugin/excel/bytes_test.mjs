// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import test from 'node:test';
import { workbookBytes } from '../../../src/plugin/excel/workbook_bytes.js';
import { officeStandIn } from './office_stand_in.mjs';

const tenThousand = Uint8Array.from({ length: 10_000 }, (_, i) => i % 251);

test('the workbook comes in slices and is whole', async () => {
  for (const slice of [1024, 4096, 10_000, 5000]) {
    const { Office, seen } = officeStandIn(tenThousand, { slice });
    assert.deepEqual(await workbookBytes(Office), tenThousand);
    assert.deepEqual(seen, { open: 1, closed: 1, slices: Math.ceil(10_000 / slice) });
  }
});

test('a workbook without slices is a fault in words, and is closed', async () => {
  const { Office, seen } = officeStandIn(new Uint8Array(0));
  await assert.rejects(workbookBytes(Office), { key: 'plugin.pane.fault.no-bytes' });
  assert.equal(seen.closed, 1);
});

test('a slice that fails stops the reading, and the file is closed all the same', async () => {
  const { Office, seen } = officeStandIn(tenThousand, { fails: 1 });
  await assert.rejects(workbookBytes(Office),
    { key: 'plugin.pane.fault.no-bytes', places: { reason: 'An internal error has occurred.' } });
  assert.deepEqual(seen, { open: 1, closed: 1, slices: 2 });
});

test('a workbook that Excel does not hand over is a fault in words, and there is nothing to close', async () => {
  const { Office, seen } = officeStandIn(tenThousand, { fails: 'file' });
  await assert.rejects(workbookBytes(Office), { key: 'plugin.pane.fault.no-bytes' });
  assert.equal(seen.closed, 0);
});

test('a file that cannot be closed does not cost the user the check', async () => {
  const { Office } = officeStandIn(tenThousand, { fails: 'close' });
  assert.deepEqual(await workbookBytes(Office), tenThousand);
});
