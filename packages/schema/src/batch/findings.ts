/** Columns that grow as findings come in. */
export function findings() {
  let room = 256;
  let count = 0;
  let report = new Int32Array(room);
  let instance = new Int32Array(room);
  let status = new Uint8Array(room);
  let residual = new Float64Array(room);

  return {
    add(ofReport: number, ofInstance: number, as: number, by: number): void {
      if (count === room) grow();
      report[count] = ofReport;
      instance[count] = ofInstance;
      status[count] = as;
      residual[count] = by;
      count++;
    },
    columns: () => ({
      count,
      report: report.subarray(0, count),
      instance: instance.subarray(0, count),
      status: status.subarray(0, count),
      residual: residual.subarray(0, count),
    }),
  };

  function grow(): void {
    room *= 2;
    report = into(new Int32Array(room), report);
    instance = into(new Int32Array(room), instance);
    status = into(new Uint8Array(room), status);
    residual = into(new Float64Array(room), residual);
  }
}

function into<A extends { set(from: A): void }>(larger: A, from: A): A {
  larger.set(from);
  return larger;
}
