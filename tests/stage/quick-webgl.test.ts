import { describe, expect, it } from 'vitest';
import { drawnBySoftware } from '../../src/stage/quick-webgl.ts';

describe('a WebGL that the processor draws', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'Google SwiftShader',
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'Mesa/X.org, llvmpipe (LLVM 17.0.6 256 bits)',
    'softpipe',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'ANGLE (Software Adapter Direct3D11 vs_5_0 ps_5_0)',
    'Apple Software Renderer',
    'D3D12 (Microsoft WARP)',
  ])('is known by its name: %s', (name) => {
    expect(drawnBySoftware(name)).toBe(true);
  });

  it.each([
    'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
    'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)',
    'Adreno (TM) 640',
    'Mali-G78',
    'Apple GPU',
    'WebKit WebGL',
    '',
  ])('is not what a graphics card, or a hidden name, tells: "%s"', (name) => {
    expect(drawnBySoftware(name)).toBe(false);
  });
});
