"""Turn a map of breast tissue into the B-mode picture a linear-array scanner would show.

The chain is the linear model of pulse-echo imaging: random scatterers, weighted by the tissue's
echogenicity and by the attenuation on the way, are convolved with a depth-dependent point-spread
function; the envelope is taken, time-gain compensated, log-compressed and scan-converted.

References
----------
.. [1] R. F. Wagner, S. W. Smith, J. M. Sandrik, H. Lopez, "Statistics of speckle in ultrasound
   B-scans", IEEE Trans. Sonics Ultrason. 30(3):156-163, 1983.
.. [2] J. A. Jensen, "Field: a program for simulating ultrasound systems", Med. Biol. Eng. Comput.
   34(suppl. 1):351-353, 1996.
.. [3] J. C. Bamber, R. J. Dickinson, "Ultrasonic B-scanning: a computer simulation",
   Phys. Med. Biol. 25(3):463-479, 1980.
.. [4] G. E. Trahey, S. W. Smith, O. T. von Ramm, "Speckle pattern correlation with lateral aperture
   translation: experimental results and implications for spatial compounding", IEEE Trans.
   Ultrason. Ferroelectr. Freq. Control 33(3):257-264, 1986.
"""

from __future__ import annotations

from dataclasses import dataclass

from fields import Array, ComplexArray, Grid, Noise, gaussian_response
import numpy as np
from scipy import ndimage

SPEED_OF_SOUND_MM_PER_US = 1.54
FWHM_PER_SIGMA = 2.0 * np.sqrt(2.0 * np.log(2.0))


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Probe:
    """Describe a linear array and the settings of its scanner."""

    frequency_mhz: float = 10.0
    focus_mm: float = 16.0
    f_number: float = 2.2
    depth_of_field_mm: float = 9.0
    pulse_near_mm: float = 0.17  # axial FWHM; grows with depth as high frequencies are lost
    pulse_far_mm: float = 0.27
    sidelobe_level: float = 0.02
    sidelobe_mm: float = 3.0
    steering_deg: tuple[float, ...] = (-7.0, 0.0, 7.0)
    slice_thickness_mm: float = 1.2
    line_pitch_mm: float = 0.1
    tgc_db_per_cm_mhz: float = 0.70
    noise_db: float = -97.0
    dynamic_range_db: float = 58.0
    gray_gamma: float = 1.15  # of the scanner's gray map

    @property
    def wavenumber_per_mm(self) -> float:
        """Return the two-way wavenumber in radians per millimetre of depth."""
        return 4.0 * np.pi * self.frequency_mhz / SPEED_OF_SOUND_MM_PER_US


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Interface:
    """Hold one smooth reflecting surface: its depth and reflectivity under every line."""

    depth_mm: Array
    level_db: Array


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Tissue:
    """Hold the acoustic maps of a slice: `echo_db` and `attenuation`, both (n_depth, n_lines).

    `echo_db` is the backscattered amplitude relative to full white, `attenuation` is in
    dB/(cm MHz), one way.
    """

    echo_db: Array
    attenuation: Array
    interfaces: tuple[Interface, ...] = ()


def simulate_envelope(
    tissue: Tissue, grid: Grid, noise: Noise, *, probe: Probe, steering_deg: float = 0.0
) -> Array:
    """Simulate the envelope of one look, before log compression.

    Scatterers are a dense complex Gaussian field, the limit of many per resolution cell [1]_, so
    that a uniform region shows fully developed speckle with a Rayleigh envelope. Convolution with a
    separable point-spread function follows [3]_; the scatterer idea follows [2]_. Steering turns
    the phase of every scatterer, which decorrelates the speckle of different looks [4]_.

    Parameters
    ----------
    tissue : Tissue
        Maps on `grid`.
    grid : Grid
        Acquisition grid.
    noise : Noise
        Source of scatterers and of receiver noise.
    probe : Probe
        Transducer and scanner settings.
    steering_deg : float
        Beam angle of this look.

    Returns
    -------
    ndarray of float64, shape (n_depth, n_lines)
        Amplitude, 1.0 is full white; time-gain compensated.
    """
    parts = noise.white("scatterers", (2, *grid.shape), thickness_mm=probe.slice_thickness_mm)
    field = (parts[0] + 1j * parts[1]) * _amplitude(tissue.echo_db) / np.sqrt(2.0)
    field = field / np.sqrt(_psf_energy(grid, probe))[:, np.newaxis]
    field += _reflections(tissue.interfaces, grid, probe)
    angle = np.deg2rad(steering_deg)
    turn = -probe.wavenumber_per_mm * (
        np.sin(angle) * grid.lateral_mm + (np.cos(angle) - 1.0) * grid.depth_mm[:, np.newaxis]
    )
    loss_db = _loss_db(tissue.attenuation, grid, angle) * probe.frequency_mhz
    field *= np.exp(1j * turn) * _amplitude(-loss_db)
    received = _blur(field, grid, probe) + _receiver_noise(grid, noise, probe, steering_deg)
    tgc_db = 0.2 * probe.tgc_db_per_cm_mhz * probe.frequency_mhz * grid.depth_mm
    return np.abs(received) * _amplitude(tgc_db)[:, np.newaxis]


def compound(tissue: Tissue, grid: Grid, noise: Noise, probe: Probe) -> Array:
    """Average the envelopes of all steered looks (spatial compounding [4]_)."""
    looks = [
        simulate_envelope(tissue, grid, noise, probe=probe, steering_deg=angle)
        for angle in probe.steering_deg
    ]
    return np.asarray(np.mean(looks, axis=0), dtype=np.float64)


def log_compress(envelope: Array, probe: Probe) -> Array:
    """Map amplitude to display gray in [0, 1]: 1.0 is white, the dynamic range below it black."""
    level_db = 20.0 * np.log10(np.maximum(envelope, 1e-12))
    display = np.clip(1.0 + level_db / probe.dynamic_range_db, 0.0, 1.0)
    return np.asarray(display**probe.gray_gamma, dtype=np.float64)


def scan_convert(picture: Array, shape: tuple[int, int]) -> Array:
    """Resample lines to square display pixels, `shape` (H, W), linearly as scanners do."""
    rows, columns = (
        (np.arange(n_out) + 0.5) * n_in / n_out - 0.5
        for n_out, n_in in zip(shape, picture.shape, strict=True)
    )
    where = np.meshgrid(rows, columns, indexing="ij")
    return np.asarray(
        ndimage.map_coordinates(picture, where, order=1, mode="nearest"), dtype=np.float64
    )


def _amplitude(level_db: Array) -> Array:
    return np.asarray(10.0 ** (level_db / 20.0), dtype=np.float64)


def _lateral_sigma(grid: Grid, probe: Probe) -> Array:
    """Return the beam's lateral sigma per depth: lambda times f-number, wider off focus."""
    wavelength_mm = SPEED_OF_SOUND_MM_PER_US / probe.frequency_mhz
    defocus = (grid.depth_mm - probe.focus_mm) / probe.depth_of_field_mm
    width = wavelength_mm * probe.f_number * np.sqrt(1.0 + defocus**2)
    return np.asarray(width / FWHM_PER_SIGMA, dtype=np.float64)


def _pulse_sigmas(probe: Probe) -> tuple[float, float]:
    return float(probe.pulse_near_mm / FWHM_PER_SIGMA), float(probe.pulse_far_mm / FWHM_PER_SIGMA)


def _far_weight(grid: Grid) -> Array:
    return np.asarray(grid.depth_mm / grid.depth_mm[-1], dtype=np.float64)


def _psf_energy(grid: Grid, probe: Probe) -> Array:
    """Return the squared norm of the point-spread function per depth, to undo its gain."""
    (dz, dx), (near, far) = grid.steps_mm, _pulse_sigmas(probe)
    lateral = dx / (2.0 * np.sqrt(np.pi) * _lateral_sigma(grid, probe))
    weight = _far_weight(grid)
    cross = dz / np.sqrt(2.0 * np.pi * (near**2 + far**2))
    axial = (
        (1.0 - weight) ** 2 * dz / (2.0 * np.sqrt(np.pi) * near)
        + weight**2 * dz / (2.0 * np.sqrt(np.pi) * far)
        + 2.0 * weight * (1.0 - weight) * cross
    )
    return np.asarray(lateral * axial, dtype=np.float64)


def _blur(field: ComplexArray, grid: Grid, probe: Probe) -> ComplexArray:
    """Convolve with the point-spread function; its lateral width is exact at every depth."""
    (n_z, n_x), (dz, dx) = grid.shape, grid.steps_mm
    pad = round(2.0 * probe.sidelobe_mm / dx)
    frequency = np.fft.fftfreq(n_x + 2 * pad, dx)
    gain = gaussian_response(frequency, _lateral_sigma(grid, probe)[:, np.newaxis])
    side = probe.sidelobe_level * gaussian_response(frequency, probe.sidelobe_mm)
    padded = np.pad(field, ((0, 0), (pad, pad)), mode="symmetric")
    lateral = np.fft.ifft(np.fft.fft(padded, axis=1) * (gain + side), axis=1)[:, pad : pad + n_x]
    spectrum = np.fft.fft(lateral, n=n_z + 64, axis=0)
    near, far = (
        np.fft.ifft(
            spectrum * gaussian_response(np.fft.fftfreq(n_z + 64, dz), sigma)[:, np.newaxis],
            axis=0,
        )[:n_z]
        for sigma in _pulse_sigmas(probe)
    )
    weight = _far_weight(grid)[:, np.newaxis]
    return np.asarray((1.0 - weight) * near + weight * far, dtype=np.complex128)


def _reflections(interfaces: tuple[Interface, ...], grid: Grid, probe: Probe) -> ComplexArray:
    """Return the coherent echoes of smooth surfaces; where one is tilted they cancel."""
    dz = grid.steps_mm[0]
    field = np.zeros(grid.shape, dtype=np.complex128)
    for interface in interfaces:
        offset = (grid.depth_mm[:, np.newaxis] - interface.depth_mm) / dz
        inside = np.clip(1.0 - np.abs(offset), 0.0, None)
        phase = np.exp(-1j * probe.wavenumber_per_mm * interface.depth_mm)
        # Divided by the pulse's peak so that a level surface shows `level_db`.
        peak = dz / (np.sqrt(2.0 * np.pi) * _pulse_sigmas(probe)[0])
        field += inside * phase * _amplitude(interface.level_db) / peak
    return field


def _loss_db(attenuation: Array, grid: Grid, angle: float) -> Array:
    """Integrate attenuation along beams at `angle`: two-way dB per MHz at each sample."""
    dz, dx = grid.steps_mm
    shift = np.tan(angle) * grid.depth_mm[:, np.newaxis] / dx
    pad = int(np.ceil(np.abs(shift).max())) + 1
    beams = np.pad(attenuation, ((0, 0), (pad, pad)), mode="edge")
    rows, columns = np.indices(beams.shape, dtype=np.float64)
    along = ndimage.map_coordinates(beams, [rows, columns + shift], order=1, mode="nearest")
    total = np.cumsum(along, axis=0) * 0.2 * dz / np.cos(angle)
    back = ndimage.map_coordinates(total, [rows, columns - shift], order=1, mode="nearest")
    return np.asarray(back[:, pad:-pad], dtype=np.float64)


def _receiver_noise(grid: Grid, noise: Noise, probe: Probe, angle_deg: float) -> ComplexArray:
    """Return electronic noise, limited to the pulse's band, equal in every direction."""
    parts = noise.white(f"receiver {angle_deg}", (2, *grid.shape), thickness_mm=1e-3)
    sigma = probe.pulse_near_mm / FWHM_PER_SIGMA / grid.steps_mm[0]
    filtered = ndimage.gaussian_filter1d(parts, sigma, axis=1)
    filtered *= np.sqrt(2.0 * np.sqrt(np.pi) * sigma)
    level = 10.0 ** (probe.noise_db / 20.0) / np.sqrt(2.0)
    return np.asarray((filtered[0] + 1j * filtered[1]) * level, dtype=np.complex128)
