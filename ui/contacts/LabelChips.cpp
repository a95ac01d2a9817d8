#include "ui/contacts/LabelChips.h"

#include "services/access/Rights.h"
#include "ui/theme/Looks.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainToolTip.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

LabelChips::LabelChips(access::Role role, QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_role(role)
{
    setObjectName(u"labelChips"_s);
    m_flow->setContentsMargins({});
    if (may(role, access::Act::ChangeContact)) {
        m_add = makeButton(u"addLabel"_s, tr("Add label"), "chip"_L1, this);
        m_add->setIcon(icon(u"plus-lg"_s));
        m_add->setIconSize({12, 12});
        connect(m_add, &QPushButton::clicked, this, &LabelChips::offer);
    }
    rebuild();
}

void LabelChips::setChoices(const QList<Label>& choices)
{
    if (choices != m_choices) {
        m_choices = choices;
        rebuild();
    }
}

void LabelChips::setChosen(const QList<LabelId>& chosen)
{
    if (chosen != m_chosen) {
        m_chosen = chosen;
        rebuild();
    }
}

void LabelChips::rebuild()
{
    const auto* focused = focusWidget();
    const bool hadFocus = focused != nullptr && focused->hasFocus();
    while (auto* item = m_flow->takeAt(0)) {
        if (item->widget() != m_add) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QWidget* before = nullptr;
    for (const auto& label : std::as_const(m_choices)) {
        if (!m_chosen.contains(label.id)) {
            continue;
        }
        auto* chip = makeChip(label);
        m_flow->addWidget(chip);
        chip->show();
        if (before != nullptr) {
            setTabOrder(before, chip);
        }
        before = chip;
    }
    if (m_add != nullptr) {
        if (before != nullptr) {
            setTabOrder(before, m_add);
        }
        m_flow->addWidget(m_add);
        if (hadFocus) {
            m_add->setFocus(Qt::OtherFocusReason); // the chip that had it is gone
        }
    }
    updateGeometry();
}

QWidget* LabelChips::makeChip(const Label& label)
{
    if (m_add == nullptr) {
        return new Badge({label.name, BadgeKind::Neutral, BadgeShape::Dot}, this);
    }
    auto* chip
        = makeButton(u"label_%1"_s.arg(label.id.value()), QString(label.name).replace(u'&', u"&&"_s), "chip"_L1, this);
    chip->setIcon(icon(u"x"_s));
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    chip->setAccessibleName(tr("Take the label %1 off").arg(label.name));
    chip->setToolTip(plainToolTip(chip->accessibleName()));
    connect(chip, &QPushButton::clicked, this, [this, id = label.id] { Q_EMIT removed(id); });
    return chip;
}

void LabelChips::offer()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"labelMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& label : std::as_const(m_choices)) {
        if (!m_chosen.contains(label.id)) {
            menu->addAction(QString(label.name).replace(u'&', u"&&"_s), this,
                            [this, id = label.id] { Q_EMIT added(id); });
        }
    }
    if (may(m_role, access::Act::ManageContacts)) {
        if (!menu->isEmpty()) {
            menu->addSeparator();
        }
        menu->addAction(icon(u"plus-lg"_s), tr("New label…"), this, &LabelChips::newWanted);
    } else if (menu->isEmpty()) {
        menu->addAction(tr("No other labels"))->setEnabled(false);
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace siaran::ui
