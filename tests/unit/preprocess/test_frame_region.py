from __future__ import annotations

import cv2
import numpy as np
import pytest

from busi_desktop.preprocess.frame_region import find_image, without_backdrop
from tests.screens import box_of, screen, tissue, trapezoid


def away(found, true):
    """Return by how many pixels the worst side is off."""
    return max(abs(a - b) for a, b in zip(found, true, strict=True))


@pytest.mark.parametrize("size", [(800, 600), (1024, 768), (1280, 960)])
@pytest.mark.parametrize("footprint", [lambda image: image, trapezoid], ids=["linear", "convex"])
def test_the_image_on_a_screen_is_found_to_a_few_pixels(size, footprint):
    width, height = size
    image = footprint(tissue(int(0.62 * height), int(0.55 * width)))
    place = (int(0.15 * height), int(0.15 * width))

    found = find_image(screen([(image, place)], size=size))

    assert away(found.box, box_of(image, place)) <= 0.02 * width
    assert found.views == (found.box,)


def test_a_compressed_screen_makes_no_difference_to_speak_of():
    image, place = tissue(480, 560), (120, 160)
    data = cv2.imencode(".jpg", screen([(image, place)]), [cv2.IMWRITE_JPEG_QUALITY, 70])[1]

    found = find_image(np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), dtype=np.uint8))

    assert away(found.box, box_of(image, place)) <= 16


@pytest.mark.parametrize("shape", [(371, 276), (474, 560), (600, 766), (768, 1024)])
def test_a_frame_that_is_cropped_already_stays_whole(shape):
    image = tissue(*shape)

    found = find_image(image)

    assert found.box == (0, 0, *shape)
    assert found.views == ((0, 0, *shape),)


def test_text_and_calipers_on_a_cropped_frame_cut_nothing_off():
    image = tissue(474, 560)
    cv2.putText(image, "RT BREAST 10:00", (12, 30), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 255, 2)
    cv2.drawMarker(image, (200, 240), 255, cv2.MARKER_CROSS, 14, 2)

    assert find_image(image).box == (0, 0, 474, 560)


def test_the_dark_depth_of_a_frame_is_no_screen():
    image = tissue(600, 500)
    image[380:] = image[380:] // 60

    assert find_image(image).box == (0, 0, 600, 500)


@pytest.mark.parametrize(("side", "is_found"), [(0.32, True), (0.24, False)])
def test_a_box_too_small_for_an_image_is_not_believed(side, is_found):
    image, place = tissue(int(side * 768), int(side * 1024)), (300, 300)

    found = find_image(screen([(image, place)]))

    assert (found.box != (0, 0, 768, 1024)) == is_found


def test_a_cyst_as_wide_as_the_image_does_not_tear_it_apart():
    image, place = tissue(540, 520), (110, 200)
    image[150:330] = 2

    found = find_image(screen([(image, place)]))

    assert away(found.box, box_of(image, place)) <= 16


def test_thumbnails_are_no_part_of_the_image():
    image, place = tissue(460, 540), (100, 220)
    small = cv2.resize(image, (110, 82), interpolation=cv2.INTER_AREA)
    thumbnails = [(small, (670, 160 + 122 * k)) for k in range(4)]

    found = find_image(screen([(image, place), *thumbnails]))

    assert away(found.box, box_of(image, place)) <= 16
    assert len(found.views) == 1


def test_two_images_side_by_side_are_two_views():
    left, right = tissue(440, 380), tissue(440, 380, seed=1)
    places = (120, 60), (120, 490)

    found = find_image(screen([(left, places[0]), (right, places[1])]))

    assert len(found.views) == 2
    assert away(found.views[0], box_of(left, places[0])) <= 16
    assert away(found.views[1], box_of(right, places[1])) <= 16
    assert away(found.box, (120, 60, 560, 870)) <= 16


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((600, 800), np.uint8),
        np.full((600, 800), 120, np.uint8),
        np.full((32, 32), 9, np.uint8),
        screen([(np.zeros((20, 20), np.uint8), (100, 100))]),
    ],
    ids=["black", "gray", "smallest", "no image"],
)
def test_where_no_image_is_found_the_frame_stays_whole(picture):
    assert find_image(picture).box == (0, 0, *picture.shape)


def test_the_same_pixels_give_the_same_box():
    picture = screen([(tissue(480, 560), (120, 160))])

    assert find_image(picture) == find_image(picture.copy())


def on_gray_screen(footprint=trapezoid):
    """Return a screen of flat dark gray, and the box of the image on it."""
    image = footprint(tissue(460, 560))
    captured = screen([(image, (130, 110))])
    captured[captured == 0] = 41
    return captured, box_of(image, (130, 110))


def test_the_corners_of_a_sector_on_a_gray_screen_turn_black_and_nothing_else():
    captured, box = on_gray_screen()
    before = captured[box[0] : box[2], box[1] : box[3]].copy()

    part = without_backdrop(captured, box)

    assert not part[:200, :5].any()
    assert not part[:200, -5:].any()
    assert (part == before)[before != 41].mean() > 0.99
    assert (captured[box[0] : box[2], box[1] : box[3]] == before).all()


def test_a_filled_label_on_the_image_stays_where_the_backdrop_goes():
    captured, box = on_gray_screen()
    captured[box[0] + 200 : box[0] + 240, box[1] + 200 : box[1] + 320] = 41

    part = without_backdrop(captured, box)

    assert (part[200:240, 200:320] == 41).all()
