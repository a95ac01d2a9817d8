#include "services/simulator/TemplateCatalogue.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

TemplateText textOf(const QString& text)
{
    static const QRegularExpression variable(uR"(\{\{\s*([A-Za-z0-9_]+)\s*\}\})"_s);
    TemplateText found {.text = text, .variables = {}};
    auto matches = variable.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!found.variables.contains(name)) {
            found.variables.push_back(name);
        }
    }
    return found;
}

QList<TemplateButton> buttonsOf(const QJsonArray& buttons)
{
    QList<TemplateButton> list;
    for (const auto& value : buttons) {
        const QJsonObject button = value.toObject();
        const QString type = button["type"_L1].toString().toUpper();
        list.push_back(TemplateButton {.type = type,
                                       .text = button["text"_L1].toString(),
                                       .hasVariable = !textOf(button["url"_L1].toString()).variables.isEmpty()
                                           || type == "COPY_CODE"_L1});
    }
    return list;
}

TemplateShape shapeOf(const QJsonObject& json)
{
    TemplateShape shape {.id = json["id"_L1].toString(),
                         .name = json["name"_L1].toString(),
                         .language = json["language"_L1].toString(),
                         .status = json["status"_L1].toString(),
                         .category = json["category"_L1].toString(),
                         .isNamed = json["parameter_format"_L1].toString() == "NAMED"_L1,
                         .headerFormat = {},
                         .header = {},
                         .body = {},
                         .buttons = {},
                         .cards = {}};
    const QJsonArray components = json["components"_L1].toArray();
    for (const auto& value : components) {
        const QJsonObject component = value.toObject();
        const QString type = component["type"_L1].toString();
        if (type == "HEADER"_L1) {
            shape.headerFormat = component["format"_L1].toString();
            shape.header = textOf(component["text"_L1].toString());
        } else if (type == "BODY"_L1) {
            shape.body = textOf(component["text"_L1].toString());
        } else if (type == "BUTTONS"_L1) {
            shape.buttons = buttonsOf(component["buttons"_L1].toArray());
        } else if (type == "CAROUSEL"_L1) {
            for (const auto& card : component["cards"_L1].toArray()) {
                shape.cards.push_back(shapeOf(card.toObject()));
            }
        }
    }
    return shape;
}

} // namespace

TemplateCatalogue::TemplateCatalogue(QJsonArray templates)
    : m_templates(std::move(templates))
{
    index();
}

void TemplateCatalogue::index()
{
    m_byName.clear();
    for (const auto& value : std::as_const(m_templates)) {
        const TemplateShape shape = shapeOf(value.toObject());
        m_byName[shape.name].push_back(shape);
    }
}

TemplateCatalogue TemplateCatalogue::ofTheShop()
{
    QFile file(u":/simulator/templates.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return TemplateCatalogue(opened ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray());
}

const TemplateShape* TemplateCatalogue::find(const QString& name, const QString& language) const
{
    const auto named = m_byName.constFind(name);
    if (named == m_byName.cend()) {
        return nullptr;
    }
    const auto shape = std::ranges::find(*named, language, &TemplateShape::language);
    return shape == named->cend() ? nullptr : &*shape;
}

QJsonObject TemplateCatalogue::node(const QString& id) const
{
    const auto found
        = std::ranges::find_if(m_templates, [&id](const QJsonValue& each) { return each["id"_L1].toString() == id; });
    return found == m_templates.cend() ? QJsonObject() : found->toObject();
}

QJsonObject TemplateCatalogue::node(const QString& name, const QString& language) const
{
    const auto* const shape = find(name, language);
    return shape == nullptr ? QJsonObject() : node(shape->id);
}

void TemplateCatalogue::add(const QJsonObject& node)
{
    for (auto each : m_templates) {
        if (each.toObject()["id"_L1] == node["id"_L1]) {
            each = node;
            index();
            return;
        }
    }
    m_templates.append(node);
    index();
}

bool TemplateCatalogue::remove(const QString& name, const QString& id)
{
    QJsonArray kept;
    for (const auto& each : std::as_const(m_templates)) {
        const bool meant = each["name"_L1].toString() == name && (id.isEmpty() || each["id"_L1].toString() == id);
        if (!meant) {
            kept.append(each);
        }
    }
    const bool removed = kept.size() < m_templates.size();
    m_templates = kept;
    index();
    return removed;
}

} // namespace siaran::simulator
