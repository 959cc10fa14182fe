package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The part of JSON Schema that Discord's document uses. */
class SchemaCheckTest {
    private static final String DOCUMENT =
            """
            {"ids": {"type": "string", "pattern": "^(0|[1-9][0-9]*)$"},
             "short": {"type": ["string", "null"], "minLength": 1, "maxLength": 3},
             "one": {"type": "integer", "enum": [1, 2], "minimum": 1},
             "list": {"type": "array", "items": {"$ref": "#/one"}, "minItems": 1, "maxItems": 2, "uniqueItems": true},
             "thing": {"type": "object", "properties": {"id": {"$ref": "#/ids"}}, "required": ["id"], "additionalProperties": false},
             "either": {"oneOf": [{"$ref": "#/one"}, {"$ref": "#/thing"}]},
             "both": {"allOf": [{"type": "integer"}, {"$ref": "#/one"}]}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ids | '12' | true",
                "ids | '012' | false",
                "ids | true | false",
                "short | null | true",
                "short | 'abc' | true",
                "short | 'abcd' | false",
                "short | '' | false",
                "one | 1 | true",
                "one | 3 | false",
                "one | '2' | true",
                "one | 'x' | false",
                "list | [1,2] | true",
                "list | [] | false",
                "list | [1,1] | false",
                "list | [1,5] | false",
                "thing | {'id':'5'} | true",
                "thing | {} | false",
                "thing | {'id':'5','x':1} | false",
                "either | 2 | true",
                "either | {'id':'5'} | true",
                "either | {'id':'y'} | false",
                "both | 2 | true",
                "both | 9 | false"
            },
            quoteCharacter = '~')
    void a_value_fits_or_does_not(String schema, String value, boolean fits) throws Exception {
        var check = new SchemaCheck(Json.of(DOCUMENT));
        var json =
                Json.parse(
                        value.replace('\'', '"').getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var problem = check.problem(Json.of("{\"$ref\":\"#/" + schema + "\"}"), json, "body");
        assertThat(problem.isEmpty()).describedAs(problem.toString()).isEqualTo(fits);
    }
}
