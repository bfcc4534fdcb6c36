/** Imported before all suites: they wait in uvu's queue, so that the run can stop at the first that fails. */
const queue = globalThis as { UVU_DEFER?: number; UVU_QUEUE?: unknown[][] };
queue.UVU_DEFER = 1;
queue.UVU_QUEUE = [[null]];
