#pragma once

#include <QHash>
#include <QJsonArray>
#include <QStringList>

namespace siaran::simulator {

/// A text of a template and the variables in it, in the order in which they first appear.
struct TemplateText {
    QString text;
    QStringList variables;
};

struct TemplateButton {
    QString type; ///< upper case: QUICK_REPLY, URL, PHONE_NUMBER, COPY_CODE
    QString text;
    bool hasVariable = false;
};

/// What must be known of a template to check a message that uses it.
struct TemplateShape {
    QString name;
    QString language;
    QString status;
    QString category;
    bool isNamed = false; ///< parameters carry their names instead of following {{1}}, {{2}}
    QString headerFormat; ///< upper case; empty without a header
    TemplateText header;
    TemplateText body;
    QList<TemplateButton> buttons;
};

/// The templates of the simulated account, in the shape in which the API lists them.
class TemplateCatalogue {
public:
    explicit TemplateCatalogue(QJsonArray templates);

    /// The eight templates of a flower shop called Toko Melati.
    [[nodiscard]] static TemplateCatalogue ofTheShop();

    [[nodiscard]] const QJsonArray& all() const { return m_templates; }
    /// Null when the name has no template in that language.
    [[nodiscard]] const TemplateShape* find(const QString& name, const QString& language) const;
    [[nodiscard]] bool hasName(const QString& name) const;

private:
    QJsonArray m_templates;
    QHash<QString, QList<TemplateShape>> m_byName;
};

} // namespace siaran::simulator
