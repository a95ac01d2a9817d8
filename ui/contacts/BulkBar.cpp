#include "ui/contacts/BulkBar.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

QString menuText(const QString& name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

BulkBar::BulkBar(QWidget* parent)
    : QWidget(parent)
    , m_count(makeLabel({}, "strong"_L1, this))
    , m_all(makeButton(u"selectAllContacts"_s, {}, "link"_L1, this))
    , m_none(makeButton(u"selectNone"_s, tr("Choose nobody"), "link"_L1, this))
    , m_labels(new QMenu(this))
    , m_labelsOff(new QMenu(this))
    , m_statuses(new QMenu(this))
{
    setObjectName(u"bulkBar"_s);
    m_count->setObjectName(u"bulkCount"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(m_count);
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addStretch();
    const auto addMenu = [&](const QString& objectName, const QString& text, QMenu* menu) {
        auto* button = makeButton(objectName, text, {}, this);
        button->setMenu(menu);
        row->addWidget(button);
    };
    m_labels->setObjectName(u"bulkLabelMenu"_s);
    m_labelsOff->setObjectName(u"bulkLabelOffMenu"_s);
    m_statuses->setObjectName(u"bulkStatusMenu"_s);
    addMenu(u"bulkLabel"_s, tr("Label"), m_labels);
    addMenu(u"bulkLabelOff"_s, tr("Take label off"), m_labelsOff);
    addMenu(u"bulkStatus"_s, tr("Status"), m_statuses);
    auto* save = makeButton(u"bulkExport"_s, tr("Export…"), {}, this);
    row->addWidget(save);
    row->addSpacing(metrics::GapSmall);
    auto* remove = makeButton(u"bulkDelete"_s, tr("Delete"), "danger"_L1, this);
    row->addWidget(remove);
    connect(m_all, &QPushButton::clicked, this, &BulkBar::allRequested);
    connect(m_none, &QPushButton::clicked, this, &BulkBar::noneRequested);
    connect(save, &QPushButton::clicked, this, &BulkBar::exportRequested);
    connect(remove, &QPushButton::clicked, this, &BulkBar::removeRequested);
    setCatalogue({});
}

void BulkBar::setCatalogue(const contacts::ContactCatalogue& catalogue)
{
    m_catalogue = catalogue;
    for (auto* menu : {m_labels, m_labelsOff, m_statuses}) {
        menu->clear();
    }
    fillLabels(*m_labels, false);
    fillLabels(*m_labelsOff, true);
    fillStatuses(*m_statuses);
}

void BulkBar::fillLabels(QMenu& menu, bool isOff)
{
    for (const auto& label : std::as_const(m_catalogue.labels)) {
        menu.addAction(menuText(label.name), this, [this, isOff, id = label.id] {
            isOff ? Q_EMIT labelOffRequested(id) : Q_EMIT labelRequested(id);
        });
    }
    if (isOff) {
        if (menu.isEmpty()) {
            menu.addAction(tr("No labels yet"))->setEnabled(false);
        }
        return;
    }
    if (!menu.isEmpty()) {
        menu.addSeparator();
    }
    menu.addAction(icon(u"plus-lg"_s), tr("New label…"), this, &BulkBar::newLabelRequested);
}

void BulkBar::fillStatuses(QMenu& menu)
{
    for (const auto& status : std::as_const(m_catalogue.workflowStatuses)) {
        menu.addAction(menuText(status.name), this, [this, id = status.id] { Q_EMIT statusRequested(id); });
    }
    if (!menu.isEmpty()) {
        menu.addSeparator();
    }
    menu.addAction(tr("No status"), this, [this] { Q_EMIT statusRequested({}); });
}

void BulkBar::setChosen(int chosen, int matching, bool isEverybody)
{
    m_count->setText(isEverybody ? tr("All %Ln contact(s) chosen", nullptr, matching)
                                 : tr("%Ln contact(s) chosen", nullptr, chosen));
    m_all->setText(tr("Choose all %Ln", nullptr, matching));
    m_all->setAccessibleName(m_all->text());
    m_all->setVisible(!isEverybody && chosen < matching);
}

QMenu* BulkBar::makeMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(u"contactsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* labels = menu->addMenu(icon(u"tag"_s), tr("Label"));
    labels->setObjectName(m_labels->objectName());
    fillLabels(*labels, false);
    auto* labelsOff = menu->addMenu(tr("Take label off"));
    labelsOff->setObjectName(m_labelsOff->objectName());
    fillLabels(*labelsOff, true);
    auto* statuses = menu->addMenu(tr("Status"));
    statuses->setObjectName(m_statuses->objectName());
    fillStatuses(*statuses);
    menu->addSeparator();
    menu->addAction(icon(u"download"_s), tr("Export…"), this, &BulkBar::exportRequested);
    menu->addSeparator();
    menu->addAction(icon(u"trash"_s), tr("Delete"), this, &BulkBar::removeRequested);
    return menu;
}

} // namespace siaran::ui
