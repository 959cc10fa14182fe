package dev.unhunch.pictures.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandTest {
    @ParameterizedTest
    @CsvSource({"fist,1", "fist,-1", "grip,1", "cup,1", "cup,-1", "hook,1", "table,-1", "pinch,1"})
    void fingers_bend_towards_the_palm(String grip, int side) {
        var hand = hand('"' + grip + '"', side);
        for (var finger : hand.fingers())
            assertThat(hand.local(finger.getLast().to()).z()).isGreaterThan(1.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void a_pinch_brings_the_thumb_to_the_index_finger(int side) {
        var hand = hand("\"pinch\"", side);
        assertThat(hand.thumb().getLast().distance(hand.fingers().getFirst().getLast().to()))
                .isLessThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "-1,0", "1,1", "-1,1"})
    void the_thumb_is_on_its_own_side_of_a_flat_hand(int side, int finger) {
        var hand = hand("\"flat\"", side);
        assertThat(hand.local(hand.thumb().getLast().to()).x())
                .isGreaterThan(hand.local(hand.fingers().get(finger).getFirst().from()).x());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fist", "grip", "straight-fist"})
    void the_thumb_lies_over_closed_fingers_from_outside(String grip) {
        var hand = hand('"' + grip + '"', 1);
        var tip = hand.thumb().getLast();
        var nearest =
                hand.fingers().stream()
                        .flatMap(finger -> finger.stream())
                        .mapToDouble(bone -> bone.distance(tip.to()))
                        .min()
                        .orElseThrow();
        assertThat(nearest).isBetween(tip.toRadius() * 0.6, tip.toRadius() * 1.6);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void opposition_takes_the_thumb_to_the_little_finger_s_base(int side) {
        var hand = hand("{\"like\": \"flat\", \"thumbAcross\": 1}", side);
        var base = hand.fingers().getLast().getFirst();
        assertThat(hand.local(hand.thumb().getLast().to()).x()).isNegative();
        assertThat(base.distance(hand.thumb().getLast().to())).isLessThan(2.2);
    }

    private static HandBones hand(String grip, int side) {
        var skeleton = Posed.as("{\"hands\": {\"at\": [10, -30, 20], \"grip\": " + grip + "}}");
        return new HandBones(skeleton.get("hand", side), skeleton.pose().fingers().of(side), side);
    }
}
