package app.convive.reminder;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link When} in its readable form. */
@Converter(autoApply = true)
class WhenColumn implements AttributeConverter<When, String> {

    @Override
    public String convertToDatabaseColumn(When when) {
        return when.toString();
    }

    @Override
    public When convertToEntityAttribute(String column) {
        return When.parse(column);
    }
}
