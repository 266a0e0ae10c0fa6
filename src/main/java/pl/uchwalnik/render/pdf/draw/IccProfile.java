package pl.uchwalnik.render.pdf.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * sRGB as an ICC profile of version 2.1 (ICC.1:1998-09), computed from the chromaticities of IEC 61966-2-1, so that the
 * bytes of a document do not depend on what a JDK ships.
 */
final class IccProfile {

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;
    private static final double[] D65 = {0.3127, 0.3290};
    private static final double[] D50 = {0.9642, 1.0, 0.8249};
    private static final double[][] PRIMARIES = {{0.64, 0.33}, {0.30, 0.60}, {0.15, 0.06}};
    private static final double[][] BRADFORD = {
        {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
    };

    private IccProfile() {}

    /** Name of the profile as output intents give it. */
    static final String NAME = "sRGB IEC61966-2.1";

    static byte[] srgb() {
        byte[][] data = {
            description(NAME),
            text("Public domain"),
            xyz(D50),
            xyz(colorant(0)),
            xyz(colorant(1)),
            xyz(colorant(2)),
            curve()
        };
        String[] tags = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        int size = HEADER + 4 + 12 * tags.length;
        int[] offsets = new int[data.length];
        for (int i = 0; i < data.length; i++) {
            offsets[i] = size;
            size += (data[i].length + 3) / 4 * 4;
        }
        ByteBuffer b = ByteBuffer.allocate(size);
        header(b, size);
        b.position(HEADER);
        b.putInt(tags.length);
        for (int i = 0; i < tags.length; i++) {
            // The three channels share one curve.
            int k = Math.min(i, data.length - 1);
            ascii(b, tags[i]);
            b.putInt(offsets[k]).putInt(data[k].length);
        }
        for (int i = 0; i < data.length; i++) {
            b.put(offsets[i], data[i]);
        }
        return b.array();
    }

    private static void header(ByteBuffer b, int size) {
        b.putInt(0, size);
        b.position(8);
        b.putInt(0x02100000);
        ascii(b, "mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            b.putShort((short) part);
        }
        ascii(b, "acsp");
        b.position(68);
        fixed(b, D50);
    }

    /** Tristimulus values of a primary under the white of D50. */
    private static double[] colorant(int primary) {
        double[][] xyz = new double[3][];
        for (int i = 0; i < 3; i++) {
            xyz[i] = tristimulus(PRIMARIES[i]);
        }
        double[] white = tristimulus(D65);
        double[] amounts = solve(xyz, white);
        double[] unadapted = scaled(xyz[primary], amounts[primary]);
        double[] from = times(BRADFORD, white);
        double[] to = times(BRADFORD, D50);
        double[] cone = times(BRADFORD, unadapted);
        for (int i = 0; i < 3; i++) {
            cone[i] *= to[i] / from[i];
        }
        return solve(transposed(BRADFORD), cone);
    }

    private static double[] tristimulus(double[] xy) {
        return new double[] {xy[0] / xy[1], 1, (1 - xy[0] - xy[1]) / xy[1]};
    }

    private static double[] scaled(double[] v, double by) {
        return new double[] {v[0] * by, v[1] * by, v[2] * by};
    }

    private static double[] times(double[][] m, double[] v) {
        double[] r = new double[3];
        for (int i = 0; i < 3; i++) {
            r[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
        }
        return r;
    }

    private static double[][] transposed(double[][] m) {
        double[][] t = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                t[i][j] = m[j][i];
            }
        }
        return t;
    }

    /** Amounts of three columns that add up to a vector (Cramer). */
    private static double[] solve(double[][] columns, double[] sum) {
        double all = determinant(columns);
        double[] r = new double[3];
        for (int i = 0; i < 3; i++) {
            double[][] with = columns.clone();
            with[i] = sum;
            r[i] = determinant(with) / all;
        }
        return r;
    }

    private static double determinant(double[][] c) {
        return c[0][0] * (c[1][1] * c[2][2] - c[1][2] * c[2][1])
                - c[0][1] * (c[1][0] * c[2][2] - c[1][2] * c[2][0])
                + c[0][2] * (c[1][0] * c[2][1] - c[1][1] * c[2][0]);
    }

    private static byte[] xyz(double[] v) {
        ByteBuffer b = ByteBuffer.allocate(20);
        ascii(b, "XYZ ");
        b.putInt(0);
        fixed(b, v);
        return b.array();
    }

    private static byte[] curve() {
        ByteBuffer b = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        ascii(b, "curv");
        b.putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double v = i / (CURVE_POINTS - 1.0);
            double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
            b.putShort((short) Math.round(linear * 65535));
        }
        return b.array();
    }

    private static byte[] description(String text) {
        ByteBuffer b = ByteBuffer.allocate(12 + text.length() + 1 + 8 + 3 + 67);
        ascii(b, "desc");
        b.putInt(0).putInt(text.length() + 1);
        ascii(b, text);
        return b.array();
    }

    private static byte[] text(String text) {
        ByteBuffer b = ByteBuffer.allocate(8 + text.length() + 1);
        ascii(b, "text");
        b.putInt(0);
        ascii(b, text);
        return b.array();
    }

    private static void fixed(ByteBuffer b, double[] values) {
        for (double v : values) {
            b.putInt((int) Math.round(v * 65536));
        }
    }

    private static void ascii(ByteBuffer b, String text) {
        b.put(text.getBytes(StandardCharsets.US_ASCII));
    }
}
