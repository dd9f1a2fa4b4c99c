// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.browser.Desk.Place;

/** The whole way without a pointer: the keyboard is never lost on the page. */
@ExtendWith(AtDesk.class)
class KeyboardBrowserIT {

    @BeforeEach
    void begin(Desk desk) {
        desk.open().add(Exercise.OWNER);
        desk.see("chart").focus();
    }

    @Test
    void enterGoesToTheInspectorAndEscapeBackToTheChart(Desk desk) {
        desk.press("Enter").press("Tab").press("Tab").press("Escape");

        assertThat(desk.see("chart")).isFocused();
    }

    @Test
    void theMenuKeyOpensTheMenuBesideWhatIsSelected(Desk desk) {
        Place place = desk.place(Exercise.OWNER);
        desk.press("ContextMenu");

        assertThat(desk.see("menu-expand")).isFocused();
        BoundingBox menu = desk.see("menu").boundingBox();
        assertThat(Math.hypot(menu.x - place.x(), menu.y - place.y())).isLessThan(10);

        desk.press("Escape");
        assertThat(desk.see("chart")).isFocused();
    }

    @Test
    void theTabKeyStaysInTheChoiceOfNeighbours(Desk desk) {
        desk.press("e");
        assertThat(desk.see("expand-add")).isFocused();

        desk.press("Tab").press("Shift+Tab");

        assertThat(desk.see("expand-add")).isFocused();
    }

    @Test
    void dialogsGiveTheKeyboardBackToWhereItWas(Desk desk) {
        desk.see("op-keys").focus();
        desk.press("Enter").press("Escape");
        assertThat(desk.see("op-keys")).isFocused();

        desk.see("chart").focus();
        desk.press("Control+k").press("Escape");
        assertThat(desk.see("chart")).isFocused();
    }
}
