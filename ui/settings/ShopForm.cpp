#include "ui/settings/ShopForm.h"

#include "models/campaigns/ZoneText.h"
#include "services/domain/PhoneFormat.h"
#include "ui/settings/SettingRow.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using settings::WorkspaceSettings;

namespace {

constexpr int SavePauseMs = 600;
constexpr int LongestName = 200;

// What people type between the digits goes, and a number from home gets its country. Whether it can be a number is the
// service's to say.
QString e164Of(const QString& typed)
{
    QString digits;
    std::ranges::copy_if(typed, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.isEmpty()) {
        return typed.trimmed();
    }
    const bool hasWords = std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); });
    if (hasWords) {
        return typed.trimmed();
    }
    if (typed.trimmed().startsWith(u'+')) {
        return u'+' + digits;
    }
    return digits.startsWith(u'0') ? u"+62"_s + digits.mid(1) : u'+' + digits;
}

QString problemText(const QString& key)
{
    if (key == "settings.test_number"_L1) {
        return ShopForm::tr("This is not a phone number. Write it like 0812-3456-7890.");
    }
    if (key == "settings.business.name"_L1) {
        return ShopForm::tr("The name is too long.");
    }
    if (key == "settings.time_zone"_L1) {
        return ShopForm::tr("This computer does not know this time zone. Choose another.");
    }
    return ShopForm::tr("This value makes no sense here. Choose another.");
}

} // namespace

ShopForm::ShopForm(settings::SettingsService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_name(new QLineEdit(this))
    , m_testNumber(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_cooldown(new QSpinBox(this))
    , m_threshold(new QSpinBox(this))
{
    setObjectName(u"shopForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(buildShop());
    column->addWidget(buildSafety());

    m_pause.setSingleShot(true);
    m_pause.setInterval(SavePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ShopForm::save);
    connect(m_name, &QLineEdit::editingFinished, this, &ShopForm::save);
    connect(m_testNumber, &QLineEdit::editingFinished, this, &ShopForm::save);
    connect(m_zone, &QComboBox::activated, this, &ShopForm::save);
    for (auto* number : {m_cooldown, m_threshold}) {
        connect(number, &QSpinBox::valueChanged, this, [this] { m_pause.start(); });
        connect(number, &QSpinBox::editingFinished, this, &ShopForm::save);
    }
    fill({});
    setEnabled(false);
}

Card* ShopForm::buildShop()
{
    auto* card = new Card(tr("Your shop"), this);
    card->body()->setSpacing(metrics::GapLarge);
    m_name->setObjectName(u"businessName"_s);
    m_name->setMaxLength(LongestName);
    m_name->setPlaceholderText(tr("Toko Melati"));
    addRow(*card, u"settings.business.name"_s, tr("Business name"), m_name, tr("Shown in the corner of the window."));
    m_testNumber->setObjectName(u"testNumber"_s);
    m_testNumber->setPlaceholderText(u"0812-3456-7890"_s);
    addRow(*card, u"settings.test_number"_s, tr("Your own number for tests"), m_testNumber,
           tr("A test of a campaign goes there. It is not a customer and not counted."));
    m_zone->setObjectName(u"timeZone"_s);
    m_zone->setMaxVisibleItems(14);
    addRow(*card, u"settings.time_zone"_s, tr("Time zone"), m_zone,
           tr("Campaigns are scheduled on this clock, and reports are shown on it."));
    return card;
}

Card* ShopForm::buildSafety()
{
    auto* card = new Card(tr("Sending safety"), this);
    card->body()->setSpacing(metrics::GapLarge);
    m_cooldown->setObjectName(u"cooldownDays"_s);
    m_cooldown->setRange(0, 365);
    m_cooldown->setSuffix(tr(" days"));
    m_cooldown->setSpecialValueText(tr("Off"));
    addRow(*card, u"settings.cooldown_days"_s, tr("Pause between campaigns"), m_cooldown,
           tr("A new campaign leaves out everybody who got a message within this time. It can be changed in each "
              "campaign."));
    m_threshold->setObjectName(u"sizeThreshold"_s);
    m_threshold->setRange(1, 1'000'000);
    m_threshold->setGroupSeparatorShown(true);
    m_threshold->setSuffix(tr(" people"));
    addRow(*card, u"settings.size_threshold"_s, tr("Ask to type the number above"), m_threshold,
           tr("A campaign to more people starts only after the number of people was typed."));
    return card;
}

SettingRow* ShopForm::addRow(Card& card, const QString& key, const QString& name, QWidget* control, const QString& hint)
{
    auto* row = new SettingRow(name, control, hint, &card);
    card.body()->addWidget(row);
    m_rows.insert(key, row);
    return row;
}

void ShopForm::load()
{
    QCoro::connect(m_service.load(), this, [this](const Result<WorkspaceSettings>& answer) {
        if (!answer) {
            Q_EMIT loadFailed(answer.error());
            return;
        }
        const bool isUntouched = !isEnabled() || entered() == m_stored;
        m_stored = *answer;
        if (isUntouched) {
            fill(m_stored);
        }
        setEnabled(true);
        Q_EMIT loaded();
    });
}

void ShopForm::fill(const WorkspaceSettings& values)
{
    const QSignalBlocker quietCooldown(m_cooldown);
    const QSignalBlocker quietThreshold(m_threshold);
    m_name->setText(values.businessName);
    m_testNumber->setText(displayPhone(values.testNumber));
    fillZones(values.timeZone);
    m_cooldown->setValue(values.cooldownDays);
    m_threshold->setValue(values.sizeThreshold);
}

void ShopForm::fillZones(const QString& own)
{
    if (m_zone->findData(own) < 0) {
        m_zone->clear();
        const auto choices = models::zoneChoices(own);
        for (const auto& choice : choices) {
            m_zone->addItem(choice.label, choice.id);
        }
    }
    m_zone->setCurrentIndex(m_zone->findData(own));
}

WorkspaceSettings ShopForm::entered() const
{
    auto values = m_stored;
    values.businessName = m_name->text().trimmed();
    values.testNumber = e164Of(m_testNumber->text());
    values.timeZone = m_zone->currentData().toString();
    values.cooldownDays = m_cooldown->value();
    values.sizeThreshold = m_threshold->value();
    return values;
}

void ShopForm::save()
{
    m_pause.stop();
    if (m_isSaving) {
        m_saveAgain = true;
        return;
    }
    const auto after = entered();
    for (auto* row : std::as_const(m_rows)) {
        row->setProblem({});
    }
    if (after == m_stored) {
        return;
    }
    m_isSaving = true;
    QCoro::connect(m_service.save(m_stored, after), this,
                   [this, after](const Result<void>& answer) { finishSave(after, answer); });
}

void ShopForm::finishSave(const WorkspaceSettings& sent, const Result<void>& answer)
{
    m_isSaving = false;
    if (answer) {
        m_stored = sent;
        if (!m_testNumber->hasFocus()) {
            m_testNumber->setText(displayPhone(m_stored.testNumber));
        }
        Q_EMIT saved(m_stored);
    } else if (auto* row = m_rows.value(answer.error().reason); row != nullptr) {
        row->setProblem(problemText(answer.error().reason));
    } else {
        Q_EMIT saveFailed(answer.error());
    }
    if (std::exchange(m_saveAgain, false)) {
        save();
    }
}

} // namespace siaran::ui
