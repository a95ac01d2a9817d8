#include "ui/setup/SecretPlaceChoice.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using settings::SecretPlace;

SecretPlaceChoice::SecretPlaceChoice(SecretPlace place, const QString& fileName, QWidget* parent)
    : QWidget(parent)
    , m_places(new QButtonGroup(this))
{
    setObjectName(u"finishPlaces"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    const auto add = [&](SecretPlace one, const QString& objectName, const QString& text, const QString& hint) {
        auto* radio = new QRadioButton(text, this);
        radio->setObjectName(objectName);
        radio->setChecked(one == place);
        radio->setAccessibleDescription(hint);
        m_places->addButton(radio, int(one));
        auto* words = makeLabel(hint, "caption"_L1, this);
        words->setWordWrap(true);
        words->setContentsMargins(metrics::PageMargin, 0, 0, metrics::GapTiny);
        column->addWidget(radio);
        column->addWidget(words);
    };
    add(SecretPlace::Keyring, u"placeKeyring"_s, tr("In the keyring of this computer"),
        tr("Encrypted, and opened by your login."));
    add(SecretPlace::Session, u"placeSession"_s, tr("Nowhere: only until Siaran is closed"),
        tr("You enter them again after each start."));
    //: %1: the path of a file
    add(SecretPlace::File, u"placeFile"_s, tr("In a file that only your user may read"),
        tr("Not encrypted: whoever has your disk, or acts as you, can read %1.").arg(fileName));
}

SecretPlace SecretPlaceChoice::place() const
{
    return static_cast<SecretPlace>(m_places->checkedId());
}

QWidget* SecretPlaceChoice::chosen() const
{
    return m_places->checkedButton();
}

} // namespace siaran::ui
