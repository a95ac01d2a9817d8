#include "models/templates/TemplateText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::models::TemplateText)
};

QString languageName(QLocale::Language language)
{
    switch (language) {
    case QLocale::Indonesian: return Words::tr("Indonesian");
    case QLocale::English: return Words::tr("English");
    case QLocale::Javanese: return Words::tr("Javanese");
    case QLocale::Sundanese: return Words::tr("Sundanese");
    case QLocale::Malay: return Words::tr("Malay");
    case QLocale::Arabic: return Words::tr("Arabic");
    case QLocale::Chinese: return Words::tr("Chinese");
    default: return QLocale::languageToString(language);
    }
}

} // namespace

QString templateStatusText(const Template& source)
{
    switch (source.status) {
    case TemplateStatus::Approved: return Words::tr("Approved");
    case TemplateStatus::Pending: return Words::tr("In review");
    case TemplateStatus::Rejected: return Words::tr("Rejected");
    case TemplateStatus::Paused: return Words::tr("Paused");
    case TemplateStatus::Disabled: return Words::tr("Disabled");
    case TemplateStatus::Removed: return Words::tr("Removed");
    case TemplateStatus::Other: break;
    }
    return Words::tr("Not usable");
}

QString templateCategoryText(TemplateCategory category)
{
    switch (category) {
    case TemplateCategory::Marketing: return Words::tr("Marketing");
    case TemplateCategory::Utility: return Words::tr("Service");
    case TemplateCategory::Authentication: return Words::tr("Sign-in codes");
    case TemplateCategory::Other: break;
    }
    return Words::tr("Other");
}

QString templateQualityText(const QString& quality)
{
    if (quality == "GREEN"_L1) {
        return Words::tr("High");
    }
    if (quality == "YELLOW"_L1) {
        return Words::tr("Medium");
    }
    if (quality == "RED"_L1) {
        return Words::tr("Low");
    }
    return Words::tr("Not rated yet");
}

QString templateLanguageText(const QString& tag)
{
    const QLocale locale(tag);
    if (tag.isEmpty() || locale.language() == QLocale::C) {
        return tag;
    }
    const auto language = languageName(locale.language());
    if (!tag.contains(u'_')) {
        return language;
    }
    //: A language as spoken in a country: "English (US)"
    return Words::tr("%1 (%2)").arg(language, tag.section(u'_', 1));
}

} // namespace siaran::models
