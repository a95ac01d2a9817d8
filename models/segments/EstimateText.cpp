#include "models/segments/EstimateText.h"

namespace siaran::models {

int roughly(int count)
{
    constexpr int ThreeDigits = 1000;
    int step = 1;
    while (count / step >= ThreeDigits) {
        step *= 10;
    }
    // To the nearest, and not beyond what an int holds.
    const auto rest = count % step;
    return rest >= step - rest && count - rest <= 2'000'000'000 - step ? count - rest + step : count - rest;
}

} // namespace siaran::models
