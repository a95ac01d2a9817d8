#include "ui/contacts/CatalogueWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using Kind = models::CatalogueModel::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::CatalogueWords)
};

QString peopleWords(Kind kind, int contacts)
{
    switch (kind) {
    case Kind::Labels: return Words::tr("%Ln contact(s) lose this label.", nullptr, contacts);
    case Kind::Statuses: return Words::tr("%Ln contact(s) have no status then.", nullptr, contacts);
    case Kind::Fields: return Words::tr("What it holds for %Ln contact(s) is deleted with it.", nullptr, contacts);
    }
    Q_UNREACHABLE();
}

} // namespace

CatalogueWords catalogueWords(Kind kind)
{
    switch (kind) {
    case Kind::Labels:
        return {.title = Words::tr("Labels"),
                .create = Words::tr("New label…"),
                .none = Words::tr("No labels yet"),
                .what = Words::tr("Labels group your contacts: VIP, Reseller, Gamis. A contact may carry many."),
                .remove = Words::tr("Delete label"),
                .removeQuestion = Words::tr("Delete the label “%1”?")};
    case Kind::Statuses:
        return {.title = Words::tr("Statuses"),
                .create = Words::tr("New status…"),
                .none = Words::tr("No statuses yet"),
                .what = Words::tr("A status says where a contact stands, such as “Waits for payment”. Each has one."),
                .remove = Words::tr("Delete status"),
                .removeQuestion = Words::tr("Delete the status “%1”?")};
    case Kind::Fields:
        return {.title = Words::tr("Fields"),
                .create = Words::tr("New field…"),
                .none = Words::tr("No fields of your own yet"),
                .what
                = Words::tr("Fields keep what you want to know: city, birthday, size. Imports make them as well."),
                .remove = Words::tr("Delete field"),
                .removeQuestion = Words::tr("Delete the field “%1”?")};
    }
    Q_UNREACHABLE();
}

QString removalWords(Kind kind, const contacts::WordUse& use)
{
    QStringList sentences;
    if (use.contacts > 0) {
        sentences.append(peopleWords(kind, use.contacts));
    }
    if (!use.segments.isEmpty()) {
        sentences.append(
            Words::tr("Segments that ask for it find nobody by it any more: %1.").arg(use.segments.join(u", "_s)));
    }
    if (!use.campaigns.isEmpty()) {
        sentences.append(Words::tr("Campaigns whose message uses it: %1.").arg(use.campaigns.join(u", "_s)));
    }
    if (sentences.isEmpty()) {
        sentences.append(Words::tr("Nobody uses it."));
    }
    sentences.append(Words::tr("This cannot be undone."));
    return sentences.join(u' ');
}

} // namespace siaran::ui
