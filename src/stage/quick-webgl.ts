/** Whether this browser's WebGL is drawn by a graphics card. Drawn by the processor, it is slower than the 2D canvas. */

/**
 * What browsers call a WebGL that the processor draws: SwiftShader (Chromium), llvmpipe, softpipe and the rest of Mesa
 * (Firefox and WebKit on Linux), WARP or the "Basic Render Driver" (Windows without a driver), Apple's own.
 */
const BY_SOFTWARE = /swiftshader|llvmpipe|softpipe|swrast|lavapipe|software|basic render|\bwarp\b/i;

/**
 * Is this name of a renderer, as `UNMASKED_RENDERER_WEBGL` or `RENDERER` gives it, that of a program? A name that is
 * hidden ("WebKit WebGL", "") counts as a graphics card: browsers hide it on machines that have one as well.
 */
export function drawnBySoftware(renderer: string): boolean {
  return BY_SOFTWARE.test(renderer);
}

/** The name of what draws: the extension has the true one where the browser masks the other. */
function rendererOf(context: WebGLRenderingContext): string {
  const told = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(told ? told.UNMASKED_RENDERER_WEBGL : context.RENDERER);
  return typeof name === 'string' ? name : '';
}

/**
 * Is there a WebGL worth using? The browser's own word for a slow one (`failIfMajorPerformanceCaveat`) is not enough:
 * Chromium without a graphics card lets SwiftShader pass.
 */
export function hasQuickWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!context) return false;
  const quick = !drawnBySoftware(rendererOf(context));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return quick;
}
