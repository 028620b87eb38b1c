/** Quantiles of Student's t distribution, by which a range is wide where few plays stand behind it. */

/** Inverse of the normal distribution function (Acklam's rational approximation, relative error below 1.2e-9). */
function normalQuantile(p: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
  ] as const;
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572] as const;
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ] as const;
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416] as const;
  const tail = (q: number) =>
    (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
    ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
  if (p < 0.02425) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - 0.02425) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  return (
    ((((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q) /
    (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1)
  );
}

/**
 * The two-sided quantile: |t| is above it with the chance `outside`. Source: G. W. Hill, Algorithm 396,
 * Communications of the ACM 13 (1970); relative error below 1e-4 for the degrees of freedom met here.
 * @param outside chance of both tails together, above 0 and below 1
 * @param freedom degrees of freedom, 1 or more
 */
export function tQuantile(outside: number, freedom: number): number {
  if (freedom < 2) return Math.cos((outside * Math.PI) / 2) / Math.sin((outside * Math.PI) / 2);
  if (freedom === 2) return Math.sqrt(2 / (outside * (2 - outside)) - 2);
  const a = 1 / (freedom - 0.5);
  const b = 48 / a ** 2;
  let c = ((20700 * a) / b - 98) * a - 16;
  c = c * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * freedom;
  let y = (d * outside) ** (2 / freedom);
  if (y > 0.05 + a) {
    const x = normalQuantile(outside / 2);
    y = x * x;
    let e = c;
    if (freedom < 5) e += 0.3 * (freedom - 4.5) * (x + 0.6);
    e = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + e;
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / e - y - 3) / b + 1) * x;
    y = a * y * y;
    y = y > 0.002 ? Math.exp(y) - 1 : 0.5 * y * y + y;
  } else {
    y =
      ((1 / (((freedom + 6) / (freedom * y) - 0.089 * d - 0.822) * (freedom + 2) * 3) + 0.5 / (freedom + 4)) * y - 1) *
        ((freedom + 1) / (freedom + 2)) +
      1 / y;
  }
  return Math.sqrt(freedom * y);
}
