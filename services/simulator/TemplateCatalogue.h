#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

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
    QString id;
    QString name;
    QString language;
    QString status;
    QString category;
    bool isNamed = false; ///< parameters carry their names instead of following {{1}}, {{2}}
    QString headerFormat; ///< upper case; empty without a header
    TemplateText header;
    TemplateText body;
    QList<TemplateButton> buttons;
    std::vector<TemplateShape> cards; ///< of a carousel; each has a header, and perhaps a body and buttons
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

    /// The template with this id as the API lists it; empty when there is none.
    [[nodiscard]] QJsonObject node(const QString& id) const;
    /// The template of a name in a language as the API lists it; empty when there is none.
    [[nodiscard]] QJsonObject node(const QString& name, const QString& language) const;
    /// Puts a template in, or in place of the one with its id.
    void add(const QJsonObject& node);
    /// All languages of a name, or the one with this id. Whether there was any.
    bool remove(const QString& name, const QString& id);

private:
    void index();

    QJsonArray m_templates;
    QHash<QString, QList<TemplateShape>> m_byName;
};

} // namespace siaran::simulator
