#include "services/contacts/ContactCheck.h"

#include "services/contacts/PhoneNormalizer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qsizetype LongestName = 200; // as the database has it
constexpr qsizetype LongestText = 2000;

QString cleaned(QString text)
{
    return text.remove(QChar::Null).trimmed();
}

bool isEmpty(const FieldValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text != nullptr && text->isEmpty();
}

bool canBeStored(const FieldValue& value)
{
    if (const auto* text = std::get_if<QString>(&value)) {
        return text->size() <= LongestText;
    }
    if (const auto* number = std::get_if<double>(&value)) {
        return std::isfinite(*number);
    }
    const auto* date = std::get_if<QDate>(&value);
    return date == nullptr || (date->isValid() && date->year() >= 1 && date->year() <= 9999);
}

Result<FieldValues> checkedFields(const FieldValues& values, const QList<CustomField>& fields)
{
    FieldValues kept;
    for (auto [key, value] : values) {
        if (auto* text = std::get_if<QString>(&value)) {
            *text = cleaned(*text);
        }
        if (isEmpty(value)) {
            continue;
        }
        const auto field = std::ranges::find(fields, key, &CustomField::key);
        if (field == fields.end() || !holds(field->type, value) || !canBeStored(value)) {
            return fail(ErrorKind::Invalid, key, u"contact.field_invalid"_s);
        }
        kept.emplace(key, value);
    }
    return kept;
}

Result<QString> checkedPhone(const QString& typed)
{
    if (typed.trimmed().isEmpty()) {
        return QString();
    }
    const auto phone = PhoneNormalizer().normalize(typed);
    return phone ? Result<QString>(phone->e164) : fail(ErrorKind::Invalid, u"phone"_s, u"contact.phone_invalid"_s);
}

} // namespace

Result<ContactValues> checked(ContactValues values, const QList<CustomField>& fields)
{
    values.displayName = cleaned(values.displayName);
    if (values.displayName.size() > LongestName) {
        return fail(ErrorKind::Invalid, u"name"_s, u"contact.name_too_long"_s);
    }
    if (values.rating && (*values.rating < 1 || *values.rating > 5)) {
        return fail(ErrorKind::Invalid, u"rating"_s, u"contact.rating_invalid"_s);
    }
    std::ranges::sort(values.labels);
    values.labels.erase(std::unique(values.labels.begin(), values.labels.end()), values.labels.end());
    return checkedPhone(values.phoneE164)
        .and_then([&](const QString& phone) {
            values.phoneE164 = phone;
            return checkedFields(values.fields, fields);
        })
        .map([&](FieldValues kept) {
            values.fields = std::move(kept);
            return values;
        });
}

} // namespace siaran::contacts
