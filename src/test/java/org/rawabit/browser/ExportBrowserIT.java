// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;

/** The chart as a picture to keep. */
@ExtendWith(AtDesk.class)
class ExportBrowserIT {

    @BeforeEach
    void begin(Desk desk) {
        desk.open().add(Exercise.RECRUITER).expand();
    }

    @Test
    void thePixelsAreAPngInTwiceTheSize(Desk desk) throws IOException {
        BufferedImage picture = ImageIO.read(export(desk, "png").toFile());

        assertThat(picture.getWidth()).isGreaterThanOrEqualTo(960);
        assertThat(colours(picture)).isGreaterThan(20);
    }

    @Test
    void theVectorsAreWellFormedAndNameEachEntity(Desk desk) throws Exception {
        Document drawing = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(export(desk, "svg").toFile());

        String texts = drawing.getDocumentElement().getTextContent();
        assertThat(drawing.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(texts).contains(Exercise.RECRUITER, "All persons, numbers and events in this exercise are invented");
        assertThat(drawing.getElementsByTagName("text").getLength()).isGreaterThan(desk.entities());
    }

    @Test
    void thePictureSpeaksTheLanguageOfThePage(Desk desk) throws Exception {
        desk.speak("ar");

        Document drawing = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(export(desk, "svg").toFile());

        assertThat(drawing.getDocumentElement().getAttribute("direction")).isEqualTo("rtl");
        assertThat(drawing.getDocumentElement().getAttribute("lang")).isEqualTo("ar");
    }

    private static Path export(Desk desk, String kind) {
        Download download = desk.page().waitForDownload(() -> {
            desk.see("exports").click();
            desk.see("op-" + kind).click();
        });
        assertThat(download.suggestedFilename()).endsWith("." + kind);
        Path kept = Path.of("target", "screenshots", "export." + kind);
        download.saveAs(kept);
        return kept;
    }

    private static long colours(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return java.util.Arrays.stream(pixels).distinct().count();
    }
}
