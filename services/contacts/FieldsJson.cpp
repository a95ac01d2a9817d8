#include "services/contacts/FieldsJson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace siaran::contacts {

namespace {

struct ToJson {
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(double number) const { return number; }
    QJsonValue operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
    QJsonValue operator()(bool answer) const { return answer; }
};

} // namespace

QString fieldsToJson(const FieldValues& values)
{
    QJsonObject json;
    for (const auto& [key, value] : values) {
        json.insert(key, std::visit(ToJson {}, value));
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace siaran::contacts
