/**
 * Where worn and carried things sit on each body, in units of its drawing.
 *
 * `front` is the part of the body that clothes on top may cover: chest, belly and thighs, cut along the
 * arms and hands, which therefore stay in front of an apron.
 */
import type { Body } from './bodies.ts';
import type { Matrix } from './placement.ts';

/** How extra clothes lie on a kind of body. */
export interface Fit {
  /** Path data of the area that an apron, a vest or a lanyard may cover. */
  readonly front: string;
  /** From the common chest (that of the resting body) to this body's chest. */
  readonly chest: Matrix;
  /** Where an apron hangs clear of the legs: its edge in ink. */
  readonly apronEdge?: string;
  /** Where clothes on top lie over the ink of the body's own sides: that ink once more. */
  readonly sideEdge?: string;
  /** How high a lanyard hangs above its usual place, so that arms do not hide the badge. */
  readonly badgeUp: number;
  /** Where a bag hangs: a hand, an elbow, the handle of a chair, a peg. */
  readonly bag: Matrix;
  /** The grip and the slant of a cane. */
  readonly cane: Matrix;
  /** Where a phone is held that is read and typed on, if not in the hand that a bag hangs from. */
  readonly phone?: Matrix;
}

const cos = Math.cos;
const sin = Math.sin;
/** Size 1 at (x, y), turned by `angle` radians. */
const at = (x: number, y: number, angle = 0): Matrix => [cos(angle), sin(angle), -sin(angle), cos(angle), x, y];
const same: Matrix = [1, 0, 0, 1, 0, 0];

const resting: Fit = {
  front:
    'M560 340L572 100 600 150 660 205 740 234 820 234 876 200 896 110 960 130 992 250 1000 450 1055 690 1097 880 1088 955 1045 1005 1058 1050 1030 1125 1072 1148 1090 1280 1108 1480 1120 1700H450L455 1500 440 1000 422 992 428 872 556 970 596 952 622 1030 645 1105 662 1112 690 1052 706 1125 722 1125 738 1095 756 1140 772 1080 762 1010 812 1048 800 1000 735 930 694 862 700 845 540 700 490 660 512 545Z',
  chest: same,
  badgeUp: 0,
  bag: at(1066, 1130),
  cane: at(1066, 1110, -0.22),
  phone: at(770, 985, 0.12),
};

const crossed: Fit = {
  front:
    'M535 230L600 60 640 140 700 190 770 206 830 190 868 150 885 90 985 150 992 290 990 438 930 440 868 428 806 412 796 424 720 396 640 384 562 396ZM458 605L690 622 712 608 735 558 800 552 846 622 900 614 1062 622 1092 740 1105 850 1100 925 1060 935 1062 1000 1045 1300 1040 1700H320L350 1450 400 1120 432 905 415 890 440 750Z',
  chest: same,
  sideEdge:
    'M1058 618C1082 694 1104 790 1106 856C1107 890 1104 914 1098 930C1086 938 1072 940 1056 936M456 605C444 668 434 716 438 752C422 800 412 850 413 888C418 898 426 904 434 906',
  apronEdge:
    'M1058 936C1062 1010 1054 1160 1046 1300L1041 1506M434 906C420 1000 404 1080 398 1124C382 1230 366 1340 352 1436L345 1484',
  badgeUp: 170,
  bag: at(440, 600),
  cane: at(1100, 1120, -0.05),
  phone: at(745, 490, 0.2),
};

const dancer: Fit = {
  front:
    'M455 280L620 60 660 130 720 205 790 246 830 230 850 120 900 180 962 290 942 500 915 700 905 850 920 1000 960 1070 965 1110 930 1160 980 1270 1020 1400 1038 1520 1044 1700H370L400 1600 440 1400 478 1200 500 1060 375 1000 372 900 372 800 415 600 402 470Z',
  apronEdge: 'M370 990C416 1012 462 1036 500 1062C486 1180 462 1340 424 1528',
  chest: [0.96, 0, 0, 1.04, -10, 4],
  badgeUp: 0,
  bag: at(330, 1090),
  cane: at(330, 1070, 0.08),
};

const pointing: Fit = {
  front:
    'M430 280L560 120 590 190 660 245 755 266 850 250 905 200 915 110 960 130 1010 250 1050 450 1030 540 1035 650 1080 800 1122 900 1122 950 1112 1005 1108 1150 1040 1400 980 1700H540L510 1600 450 1400 430 1230 446 1080 490 1072 500 1058 432 1000 420 940 415 900 440 780 466 640 440 515Z',
  chest: same,
  badgeUp: 0,
  bag: at(372, 1215),
  cane: at(372, 1190, 0.1),
};

const shirt: Fit = {
  front:
    'M568 440L600 160 640 190 718 300 790 200 880 300 900 160 1000 180 1045 360 1060 500 1100 650 1142 800 1130 900 1108 1000 1114 1060 1106 1185 1080 1300 1020 1550 990 1700H430L440 1600 480 1400 522 1248 585 1232 590 1155 625 1132 548 1055 555 1020 582 945 560 930 575 760 575 640 548 515Z',
  chest: same,
  badgeUp: 0,
  bag: at(500, 1230),
  cane: at(470, 1200, 0.1),
};

const blazer: Fit = {
  front:
    'M505 370L600 150 670 120 690 215H830L880 150 920 160 1012 300 1015 500 1100 750 1132 870 1120 960 1098 1060 1080 1170 1088 1230 1050 1350 985 1700H480L490 1600 545 1200 560 1098 478 1080 470 1030 560 1035 690 1052 722 1045 775 1010 782 975 742 962 722 925 748 900 735 868 690 868 545 915 502 860 490 400Z',
  chest: [1, 0, 0, 1, 0, 10],
  badgeUp: 0,
  bag: at(1096, 1250),
  cane: at(1096, 1230, -0.22),
  phone: at(760, 960, 0.1),
};

const coat: Fit = {
  front:
    'M558 410L580 130 650 90 680 190 800 200 870 150 900 100 1000 150 1048 340 1070 500 1100 800 1120 1000 1142 1300 1112 1485H960L665 1500 350 1420 400 1250 560 1240 575 1170 606 1130 580 1080 555 1045 560 1030 515 780 560 550Z',
  chest: same,
  badgeUp: 0,
  bag: at(500, 1225),
  cane: at(500, 1200, 0.1),
};

const openShirt: Fit = {
  front:
    'M560 300L600 110 650 200 700 260 780 270 850 220 880 120 960 150 1010 260 1000 450 1040 600 1060 700 1100 900 1130 1070 1000 1080 1060 1300 1060 1700H420L480 1400 530 1180 560 1250 590 1150 540 1040 530 800 560 700 545 600Z',
  chest: [1, 0, 0, 1, 30, 0],
  badgeUp: 0,
  bag: at(520, 1230),
  cane: at(490, 1200, 0.1),
};

const blouse: Fit = {
  front:
    'M520 420L600 110 650 180 740 205 830 180 870 110 960 150 1000 260 980 400 1000 600 1060 860 1070 920 1040 960 1000 1300 960 1700H540L600 1400 540 1100 500 940 510 700 530 500Z',
  chest: [0.95, 0, 0, 1, 20, 0],
  badgeUp: 0,
  bag: at(392, 1210),
  cane: at(396, 1180, 0.06),
};

const boilerSuit: Fit = {
  front:
    'M590 430L640 80 700 70 800 70 860 110 960 140 1060 300 1080 600 1100 800 1120 1000 1090 1180 1050 1400 1000 1700H440L440 1260 600 1240 620 1120 600 1060 580 900 590 600Z',
  chest: [1, 0, 0, 1, 10, 0],
  badgeUp: 0,
  bag: at(540, 1230),
  cane: at(510, 1205, 0.1),
};

const wheelchair: Fit = {
  front:
    'M490 280L520 90 560 180 680 205 760 190 780 110 860 170 905 370 920 600 942 772 800 790 765 700 700 640 640 612 530 602 366 570 440 460Z',
  chest: [0.92, 0, 0, 1, -30, 0],
  badgeUp: 40,
  bag: [0.9, 0, 0, 0.9, 215, 400],
  cane: at(700, 720, -1.15),
  phone: at(800, 690, 0.1),
};

const wheelchairFront: Fit = {
  front:
    'M540 430L600 130 660 200 740 220 820 200 880 130 940 430 976 640 980 780 890 930 850 980H630L590 930 500 780 504 640Z',
  chest: [0.95, 0, 0, 1, 36, 20],
  badgeUp: 60,
  bag: [0.9, 0, 0, 0.9, 1180, 1040],
  cane: at(700, 1030, 0.32),
  phone: at(742, 960, 0.02),
};

const sitting: Fit = {
  front: 'M492 300L490 110 560 170 640 190 740 150 770 110 850 150 862 250 880 470 800 440 690 515 520 490 498 420Z',
  chest: [0.95, 0, 0, 0.95, -110, 0],
  badgeUp: 60,
  bag: at(560, 1460),
  cane: at(1090, 760, -0.12),
  phone: at(985, 590, 0.1),
};

/** The children's bodies are these adults', drawn small; down to the hip that is one plain scaling. */
const asChild: Matrix = [0.64, 0, 0, 0.66, 234, 0];

/** A fit, and the way from its units to those of one body. */
export interface FitOnBody {
  readonly fit: Fit;
  /** From the units of the fit to those of the body. */
  readonly onBody: Matrix;
}

/** The fit of every body. */
export const FITS: Readonly<Record<Body, FitOnBody>> = {
  resting: { fit: resting, onBody: same },
  crossed: { fit: crossed, onBody: same },
  dancer: { fit: dancer, onBody: same },
  pointing: { fit: pointing, onBody: same },
  shirt: { fit: shirt, onBody: same },
  blazer: { fit: blazer, onBody: same },
  coat: { fit: coat, onBody: same },
  'open-shirt': { fit: openShirt, onBody: same },
  blouse: { fit: blouse, onBody: same },
  'boiler-suit': { fit: boilerSuit, onBody: same },
  wheelchair: { fit: wheelchair, onBody: same },
  'wheelchair-front': { fit: wheelchairFront, onBody: same },
  sitting: { fit: sitting, onBody: same },
  'child-resting': { fit: resting, onBody: asChild },
  'child-crossed': { fit: crossed, onBody: asChild },
  'child-dancer': { fit: dancer, onBody: asChild },
  'child-pointing': { fit: pointing, onBody: asChild },
};
