package cn.lianan.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.api.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @Test
    void readsTheTagThatItGave() {
        assertThat(Versions.tag(7)).hasToString("\"7\"");
        assertThat(Versions.required("\"7\"")).isEqualTo(7);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void wantsToKnowWhatWasSeen(String none) {
        assertThatThrownBy(() -> Versions.required(none))
                .isInstanceOf(ProblemException.class)
                .hasMessage("if-match-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "\"abc\"", "\"7\", \"8\"", "\"-1\"", "\"99999999999999999999\""})
    void takesForeignTagsForOldOnes(String foreign) {
        assertThatThrownBy(() -> Versions.required(foreign))
                .isInstanceOf(ProblemException.class)
                .hasMessage("stale");
    }
}
