package pl.uchwalnik.render.pdf.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class IccProfileTest {

    /** The bytes are part of every document: a change of them changes every file. */
    @Test
    void profileHasItsGoldenHash() throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(IccProfile.srgb());
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("b9f0bec14e271aa9f9032647901264fa6cfda5e73d790ee50ca407c72f9fc2ef");
    }

    /** The JDK has an sRGB of its own: the same colours must come out. */
    @Test
    void coloursAgreeWithTheSpaceOfTheJdk() {
        ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(IccProfile.srgb()));
        ColorSpace theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (float[] rgb :
                new float[][] {{1, 1, 1}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {0.5f, 0.5f, 0.5f}, {0.1f, 0.6f, 0.9f}}) {
            float[] a = ours.toCIEXYZ(rgb);
            float[] b = theirs.toCIEXYZ(rgb);
            for (int i = 0; i < 3; i++) {
                assertThat(a[i]).isCloseTo(b[i], offset(0.01f));
            }
        }
    }
}
